// Small help where scripts run: buttons that copy, and filters whose result comes without a reload. All works without it.
{
  const words = document.currentScript.dataset
  const main = document.getElementById('main')

  const status = document.createElement('p')
  status.className = 'unseen'
  status.setAttribute('role', 'status')
  document.body.append(status)

  const copyFrom = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim())
    } catch {
      // not allowed: the text is selected, so that one key copies it
      return getSelection().selectAllChildren(text)
    }
    button.textContent = words.copied
    status.textContent = words.copied
    setTimeout(() => {
      button.textContent = words.copy
      status.textContent = ''
    }, 2000)
  }

  const addCopyButtons = () => {
    if (!navigator.clipboard) return
    for (const text of main.querySelectorAll('.copy')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'plain copying'
      button.textContent = words.copy
      button.addEventListener('click', () => copyFrom(text, button))
      text.after(button)
    }
  }

  const keyOf = (field) =>
    field?.form?.dataset.live !== undefined && `${field.name}=${field.type === 'checkbox' ? field.value : ''}`

  const addressNow = () => location.pathname + location.search
  let shown = addressNow()

  /** Puts the content of another page of ours in the place of this one; what was open stays open, and the focus where it was. */
  const swap = (page, address, focused) => {
    const open = [...main.querySelectorAll('details[open] > summary')].map((one) => one.textContent)
    document.title = page.title
    document.querySelector('.languages')?.replaceWith(page.querySelector('.languages') ?? '')
    main.replaceChildren(...page.getElementById('main').childNodes)
    for (const summary of main.querySelectorAll('summary'))
      if (open.includes(summary.textContent)) summary.parentElement.open = true
    history.pushState(null, '', address)
    shown = addressNow()
    addCopyButtons()
    const fields = [...main.querySelectorAll('form[data-live] :is(input, select)')]
    fields.find((field) => keyOf(field) === focused)?.focus({ preventScroll: true })
    status.textContent = main.querySelector('[data-count]')?.textContent ?? page.title
  }

  /** What is ticked to be cited goes along into the basket. */
  const fieldsOf = (form) => {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (value !== '') fields.append(name, value)
    for (const box of main.querySelectorAll('.mark input:checked[name=basket]')) fields.append('basket', box.value)
    return fields
  }

  let asking = new AbortController()
  const ask = async (form) => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const fields = fieldsOf(form)
    const focused = keyOf(document.activeElement)
    main.setAttribute('aria-busy', 'true')
    try {
      const answer = await (form.method === 'post'
        ? fetch(form.action, { method: 'POST', body: fields, signal })
        : fetch(`${form.action.split('?')[0]}?${fields}`, { signal }))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      swap(page, answer.url, focused)
    } catch {
      // the newer question goes on; else the browser asks by itself, and shows what is wrong
      if (!signal.aborted) form.submit()
    }
    if (!signal.aborted) main.removeAttribute('aria-busy')
  }

  let timer
  document.addEventListener('change', ({ target }) => {
    const isChoice = target.type === 'checkbox' || target.localName === 'select'
    if (!isChoice || target.form?.dataset.live === undefined) return
    clearTimeout(timer)
    timer = setTimeout(() => ask(target.form), 300)
  })
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.live === undefined) return
    event.preventDefault()
    clearTimeout(timer)
    ask(event.target)
  })
  // a jump within the page tells of itself in the same way: it needs no other content, and a reload would lose the focus
  addEventListener('popstate', () => {
    if (addressNow() !== shown) location.reload()
  })
  addCopyButtons()
}
