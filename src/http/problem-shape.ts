// The shape of a problem (RFC 9457), as every room answers it and the API describes it.
import { z } from 'zod'

export const problemShape = z.strictObject({
  type: z.string().describe('what kind of fault it is: the address of a page of this server that explains it'),
  title: z.string().describe('the kind in words'),
  status: z.number().int().describe('the status of the answer'),
  detail: z.string().describe('what is wrong with this request, and what to do now'),
  instance: z.string().describe('path that was asked for'),
  requestId: z.string().describe('number under which the operator finds the request in the log'),
  errors: z
    .array(
      z.strictObject({
        parameter: z.string().describe('parameter or field that is wrong'),
        message: z.string().describe('what is wrong with it, and what it takes'),
        start: z.number().int().optional().describe('where in the value it stands, in UTF-16 code units'),
        end: z.number().int().optional().describe('where that ends'),
        didYouMean: z.array(z.string()).optional().describe('names or values that are near to what was given'),
      }),
    )
    .optional()
    .describe('one for each parameter or field that is wrong'),
  known: z.array(z.string()).optional().describe('parameters that the address understands'),
})
export type ProblemShape = z.infer<typeof problemShape>
