// The search of a static edition: a classic script without modules or requests, so that it works from a folder too.
;(() => {
  const place = document.getElementById('search-place')
  const form = document.createElement('form')
  const label = document.createElement('label')
  const input = document.createElement('input')
  const button = document.createElement('button')
  const list = document.getElementById('search-results')
  const status = document.getElementById('search-status')
  const { base, none, found, more, lost } = place.dataset
  const chunks = {}
  const waiting = {}
  const shownAtMost = 100

  // each chunk of the index is a script that calls this
  window.mechanismWatchChunk = (name, value) => {
    chunks[name] = value
    for (const go of waiting[name] || []) go(value)
    delete waiting[name]
  }
  const load = (name) =>
    new Promise((resolve) => {
      if (chunks[name] !== undefined) return resolve(chunks[name])
      if (waiting[name]) return void waiting[name].push(resolve)
      waiting[name] = [resolve]
      const script = document.createElement('script')
      script.src = `${base}${name}.js`
      // a file that was lost on the way. Many hosts answer with a page of theirs, which is no script and no error
      script.onload = script.onerror = () => waiting[name] && window.mechanismWatchChunk(name, null)
      document.head.appendChild(script)
    })
  const loadWhole = async (name) => {
    const chunk = await load(name)
    if (chunk === null) throw new Error(`${name} is missing`)
    return chunk
  }

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wordsOf = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) || []).filter((word) => word.length > 1)
  const nameOf = (word) =>
    Array.from(word)
      .slice(0, 2)
      .map((one) => one.codePointAt(0).toString(16))
      .join('-')

  const rowsOf = async (word) => {
    const name = nameOf(word)
    // where no word begins so there is no chunk
    if (!(await loadWhole('names')).includes(name)) return new Set()
    const chunk = await loadWhole(`w/${name}`)
    const rows = new Set()
    for (const [token, steps] of Object.entries(chunk)) {
      if (!token.startsWith(word)) continue
      let row = 0
      for (const step of steps) {
        row += step
        rows.add(row)
      }
    }
    return rows
  }

  label.textContent = place.dataset.label
  label.htmlFor = 'q'
  Object.assign(input, { id: 'q', name: 'q', type: 'search' })
  button.textContent = place.dataset.button
  form.append(label, input, button)
  place.append(form)
  const search = async (words) => {
    const [first, ...others] = await Promise.all(words.map(rowsOf))
    const rows = [...first].filter((row) => others.every((one) => one.has(row))).sort((a, b) => a - b)
    for (const row of rows.slice(0, shownAtMost)) {
      const size = 500
      const [id, label, snippet] = (await loadWhole(`r/${Math.floor(row / size)}`))[row % size]
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = `recommendations/${id}.html`
      link.textContent = label
      const text = document.createElement('p')
      text.textContent = snippet
      item.append(link, text)
      list.append(item)
    }
    return rows.length === 0 ? none : `${rows.length} ${found}${rows.length > shownAtMost ? `; ${more}` : ''}`
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const words = wordsOf(input.value)
    list.replaceChildren()
    if (words.length === 0) return
    status.textContent = await search(words).catch(() => lost)
  })
})()
