// The one way out to the web, for those who compose it.
export { createHttp, type HttpClient } from './create.ts'
export { mediaTypeOf } from './media-type.ts'
export { recordingHttp } from './record.ts'
export { replayHttp } from './replay.ts'
export { type HttpClock, type HttpSettings, officialHosts, systemClock } from './settings.ts'
export {
  type Closure,
  type HttpState,
  type HttpStateStore,
  hostNote,
  memoryState,
  readHostNote,
  readHttpState,
  stateFrom,
} from './state.ts'
