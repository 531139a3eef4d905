// The shape of a problem (RFC 9457), as every room answers it and the API describes it.
import { z } from 'zod'

export const problemShape = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  requestId: z.string(),
  errors: z
    .array(
      z.strictObject({
        parameter: z.string(),
        message: z.string(),
        start: z.number().int().optional().describe('where in the value it stands, in UTF-16 code units'),
        end: z.number().int().optional().describe('where that ends'),
      }),
    )
    .optional(),
  known: z.array(z.string()).optional().describe('parameters that the address understands'),
})
export type ProblemShape = z.infer<typeof problemShape>
