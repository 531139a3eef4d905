// A small thread of the child: ends the child when its parent is gone or its memory runs over, however busy the child is.
import { workerData } from 'node:worker_threads'

const { parent, maxResidentBytes } = workerData

// on Linux the parent looks at the memory too, and more often: see pool.ts
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  // a signal of its own tells a parent that was too busy to look
  else if (process.memoryUsage.rss() > maxResidentBytes) process.kill(process.pid, 'SIGUSR2')
}, 500)
