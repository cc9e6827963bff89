// Zoom, and filters whose state is in the address.
{
  const one = (selector, root = document) => root.querySelector(selector)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]

  const form = one('.filter')
  if (form) {
    const kinds = all('[name=kind]', form), { actor } = form.elements
    const said = one('output'), total = said.textContent
    const events = all('li[data-kind]').map((item) => [item, all('a', item).map((a) => a.getAttribute('href'))])
    const columns = all('.count').map((column) => [
      column, all(`[id="${column.parentNode.getAttribute('href').split('#')[1]}"] > li`),
    ])
    let last = ''

    const show = () => {
      const hash = location.hash.slice(1)
      // The address of a year leaves the filter as it is.
      if (hash == last || (hash && !hash.includes('='))) return
      last = hash
      const state = new URLSearchParams(hash)
      const chosen = state.getAll('kind')
      for (const box of kinds) box.checked = chosen.includes(box.value)
      actor.value = state.get('actor') ?? ''
      if (actor.selectedIndex < 0) actor.value = ''
      const page = actor.value && `actors/${actor.value}.html`
      const some = !!(chosen.length || page)
      const shown = new Set()
      for (const [item, links] of events) {
        const fits = (!chosen.length || chosen.includes(item.dataset.kind)) && (!page || links.includes(page))
        item.classList.toggle('out', !fits)
        if (fits) shown.add(links[0])
      }
      for (const year of all('.years > li')) {
        const fits = !!one('li:not(.out)', year), fold = one('details', year)
        year.classList.toggle('out', some && !fits)
        if (fold) fold.open = some && fits
      }
      for (const [mark] of marks) mark.classList.toggle('out', !shown.has(mark.getAttribute('href')))
      if (columns.length) count()
      else pack(some)
      said.textContent = some ? `${shown.size} of ${total}` : total
      one('[type=reset]').disabled = !some
    }

    // Closes the gaps that a filter leaves: each mark goes to the first lane that has room for it.
    const plot = one('.plot'), height = plot?.getAttribute('height')
    const marks = all('.plot > a').map((mark) => [mark, mark.lastElementChild, mark.lastElementChild.getAttribute('y')])
    const pack = (some) => {
      const lanes = [], places = marks.map(([mark, bar, top]) => {
        bar.setAttribute('y', top)
        if (!some || mark.classList.contains('out')) return
        const boxes = all('.may, .sure, .fade, text', bar).map((part) => part.getBoundingClientRect())
        const left = Math.min(...boxes.map((box) => box.left)) - 4, right = Math.max(...boxes.map((box) => box.right)) + 4
        let lane = lanes.findIndex((taken) => taken.every(([from, to]) => to < left || from > right))
        if (lane < 0) lane = lanes.push([]) - 1
        lanes[lane].push([left, right])
        return lane
      })
      const most = some ? 11 + 26 * lanes.length : height
      plot?.setAttribute('height', most)
      if (some) marks.forEach(([, bar], i) => places[i] >= 0 && bar.setAttribute('y', ((6 + 26 * (lanes.length - 1 - places[i])) / most) * 100 + '%'))
    }

    const count = () => {
      const counts = columns.map(([, items]) => items.filter((item) => !item.classList.contains('out')).length)
      const most = Math.max(1, ...counts)
      columns.forEach(([column], index) => {
        const height = (counts[index] / most) * 84
        for (const part of column.children) part.setAttribute('y', 100 - height + '%')
        column.firstChild.setAttribute('height', height + '%')
        if (column.children[1]) column.children[1].textContent = counts[index] || ''
      })
    }

    const choose = () => {
      const state = new URLSearchParams(new FormData(form))
      if (!state.get('actor')) state.delete('actor')
      history.pushState(null, '', state.size ? '#' + state : location.pathname + location.search)
      show()
    }

    form.onchange = choose
    form.onreset = () => setTimeout(choose)
    form.onsubmit = (event) => event.preventDefault()
    addEventListener('popstate', show)
    show()
  }

  const view = one('.view')
  if (view) {
    const canvas = one('.canvas', view), buttons = all('.zoom button')
    let zoom = 1, whole = 0, drag, pinch

    // Makes the drawing wider; what lies `at` pixels from the left edge stays there.
    const to = (next, at = view.clientWidth / 2) => {
      if (zoom == 1) whole = canvas.clientWidth
      const place = (view.scrollLeft + at) / canvas.clientWidth
      zoom = Math.min(16, Math.max(1, next))
      canvas.style.minWidth = zoom > 1 ? whole * zoom + 'px' : ''
      canvas.classList.toggle('near', canvas.clientWidth >= 5400)
      view.scrollLeft = place * canvas.clientWidth - at
      buttons[0].disabled = buttons[1].disabled = zoom == 1
      buttons[2].disabled = zoom == 16
    }
    const left = (x) => x - view.getBoundingClientRect().left
    const step = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, 0: 0 }

    for (const button of buttons) button.onclick = () => to(zoom * button.value)
    view.onkeydown = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in step)) return
      event.preventDefault()
      to(zoom * step[event.key])
    }
    const on = (name, listener) => view.addEventListener(name, listener, { passive: false })
    on('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      to(zoom * 2 ** (-event.deltaY / 200), left(event.clientX))
    })

    on('pointerdown', (event) => { drag = event.pointerType == 'mouse' && [event.clientX, view.scrollLeft] })
    on('dragstart', (event) => event.preventDefault())
    addEventListener('pointermove', (event) => {
      if (!drag || !event.buttons || (!drag[2] && Math.abs(event.clientX - drag[0]) < 5)) return
      drag[2] = true
      view.scrollLeft = drag[1] - event.clientX + drag[0]
    })
    on('click', (event) => { if (drag?.[2]) event.preventDefault() })

    const apart = ([one, two]) => Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)
    on('touchstart', ({ touches }) => { pinch = touches[1] && [apart(touches), zoom] })
    on('touchmove', (event) => {
      const [one, two] = event.touches
      if (!pinch || !two) return
      event.preventDefault()
      to((pinch[1] * apart(event.touches)) / pinch[0], left((one.clientX + two.clientX) / 2))
    })
  }
}
