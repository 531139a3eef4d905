// The two citations that go with a recommendation.
import type { RecommendationRow } from '../../db/store.ts'

export const citationsOf = (_row: RecommendationRow): { un: string; omct: string } => ({ un: '', omct: '' })
