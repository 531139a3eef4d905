// node --import tsx scripts/slow-line.ts ADDRESS [PATH…]: when the first view of a page is painted at 50 kbit/s and 400 ms, and what is transferred.
import { browserPath, howToGetOne, openBrowser } from '../tests/browser/support/chromium.ts'

const [address = 'http://127.0.0.1:3000', ...paths] = process.argv.slice(2)
if (browserPath === null) {
  console.error(howToGetOne)
  process.exit(2)
}
const bytesPerSecond = 50_000 / 8
const browser = await openBrowser()
for (const path of paths.length > 0 ? paths : ['/', '/states/TGO', '/states/KEN', '/windows']) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  let transferred = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength
  })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle', timeout: 60_000 })
  const seen = await page.evaluate(() => {
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return {
      firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
      wholePage: Math.round(own!.responseEnd),
      bytes: own!.encodedBodySize,
    }
  })
  console.log(path, JSON.stringify({ ...seen, transferred }))
  await context.close()
}
await browser.close()
