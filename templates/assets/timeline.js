// The timeline: filters whose state is in the address, lanes, and zoom.
{
  const one = (selector, root = document) => root.querySelector(selector)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    for (const name in attributes) element.setAttribute(name, attributes[name])
    element.append(...children)
    return element
  }
  const address = (element) => element.getAttribute('href')
  const form = one('.filter'), view = one('.view'), canvas = one('.canvas'), plot = one('.plot'), scale = one('.scale')

  const start = () => {
    const buttons = all('.zoom button'), length = (element, side) => element[side].baseVal.value
    const years = all('text.year', scale), gaps = all('.gap'), now = scale.appendChild(svg('text', { class: 'year', y: 32 }))
    let zoom = 1, waits

    // Keeps the name of a bar that begins or ends out of sight in view, and tells in which year the view begins.
    const stick = () => {
      const left = view.scrollLeft, x = (text) => text.x.baseVal.getItem(0).value
      for (const text of all('a text:not(.count *)', plot)) {
        const bar = text.parentNode, isLate = text.matches('.late')
        const hidden = isLate ? length(bar, 'x') + length(bar, 'width') - left - view.clientWidth : left - length(bar, 'x')
        const room = hidden > 0 ? length(bar, 'width') - text.getComputedTextLength() : 0
        const shift = Math.max(0, Math.min(hidden + 4, room))
        text.setAttribute('x', isLate ? (shift ? length(bar, 'width') - shift : '100%') : shift)
      }
      for (const text of [now, ...all('.lane')]) text.setAttribute('x', left + 2)
      const isClear = zoom > 1 && gaps.every((gap) => Math.abs(x(gap) - left) > 120)
      now.textContent = isClear ? years.findLast((year) => x(year) <= left)?.textContent.replace(/^\p{L}{3} /u, '') ?? '' : ''
    }
    // Makes the drawing wider; what lies `at` pixels from the left edge stays there.
    const widen = (next, at = view.clientWidth / 2) => {
      const spot = (view.scrollLeft + at) / canvas.clientWidth
      zoom = Math.min(16, Math.max(1, next))
      canvas.style.width = ''
      if (zoom > 1) canvas.style.width = canvas.clientWidth * zoom + 'px'
      canvas.classList.toggle('near', canvas.clientWidth >= 5400)
      view.scrollLeft = spot * canvas.clientWidth - at
      buttons[0].disabled = buttons[1].disabled = zoom == 1
      buttons[2].disabled = zoom == 16
      stick()
    }

    // Where a day begins, in per cent of the drawing: the scale is even from one point to the next.
    const points = plot.dataset.scale.split(' ').map((point) => point.split(':').map(Number))
    const place = (day) => {
      const next = points.findIndex(([other]) => other > day)
      if (next < 1) return points.at(next)[1]
      const [[first, from], [last, to]] = points.slice(next - 1)
      return from + ((day - first) / (last - first)) * (to - from)
    }

    const { from, to, lanes } = form.elements, select = one('select'), said = one('output'), pages = all('.pager a')
    const most = 150, height = plot.getAttribute('height'), group = plot.appendChild(svg('g'))
    const names = new Map([...select.options].slice(1).map(({ value, text }) => [value, text.replace(/ \(\d+\)$/, '')]))
    const marks = new Map(all('.plot > a').map((mark) => [address(mark), mark]))
    const columns = all('.count').map((column) => [column, document.getElementById(address(column.parentNode).split('#')[1])])
    const events = all('li[data-kind]').map((item) => {
      const { kind, who, days } = item.dataset, [first, last = first] = days.split('/')
      return { item, kind, link: one('a', item), who: who.split(' '), first: first == '..' ? -1e9 : +first, last: last == '..' ? 1e9 : +last }
    })
    const total = pages[0] ? `${events.length} events on this page` : said.textContent
    said.textContent = total
    let last = '', wasCut, redraw

    // The mark of an event: a copy of the page's, or a new one if the page only counts it.
    const draw = ({ item, link, first, last }) => {
      const known = marks.get(address(link))?.cloneNode(true), x = place(first), title = link.textContent
      const name = svg('text', x > 55 ? { class: 'late', x: '100%' } : {}, title.length > 46 ? title.slice(0, 45) + '…' : title)
      if (known?.matches('.bare')) known.lastElementChild.append(name)
      if (known) return known
      const parts = one('.exact', item) ? [svg('rect', { class: 'sure', width: '100%' })]
        : [svg('rect', { class: 'may', width: '100%' }), svg('circle', { class: 'dot', cx: '50%', r: 3 })]
      return svg('a', { href: address(link), tabindex: -1 }, svg('title', {}, title), svg('svg', { x: x + '%', width: place(last + 1) - x + '%' }, ...parts, name))
    }

    // Draws events without gaps, one group after another: each goes to the first lane that has room for it.
    const pack = (groups) => {
      let top = 6
      for (const [name, events] of groups) {
        if (name) {
          group.append(svg('line', { x2: '100%', y1: top, y2: top }), svg('text', { class: 'lane', y: top + 14 }, name))
          top += 18
        }
        const taken = [], rows = events.map((event) => {
          const bar = group.appendChild(draw(event)).lastElementChild
          const parts = all('.may, .sure, .fade, text', bar).map((part) => part.getBoundingClientRect())
          const left = Math.min(...parts.map((box) => box.left)) - 4, right = Math.max(...parts.map((box) => box.right)) + 4
          let row = taken.findIndex((boxes) => boxes.every(([start, end]) => end < left || start > right))
          if (row < 0) row = taken.push([]) - 1
          taken[row].push([left, right])
          return [bar, row]
        })
        for (const [bar, row] of rows) bar.setAttribute('y', top + 26 * (taken.length - 1 - row))
        top += 26 * taken.length
      }
      plot.setAttribute('height', top + 5)
    }
    // The shown events by actor: those that are chosen, or else the eight with most of them and the rest.
    const byActor = (shown, actors) => {
      const of = (id) => shown.filter(({ who }) => who.includes(id))
      const best = actors[0] ? actors : [...names.keys()].sort((a, b) => of(b).length - of(a).length).slice(0, 8)
      const rest = shown.filter(({ who }) => !best.some((id) => who.includes(id)))
      return [...best.map((id) => [names.get(id), of(id)]), ['Others', rest]].filter(([, events]) => events[0])
    }
    const count = () => {
      const counts = columns.map(([, year]) => year ? all(':scope > :not(.out)', year).length : 0), most = Math.max(1, ...counts)
      columns.forEach(([{ children }], i) => {
        const height = (counts[i] / most) * 84
        for (const part of children) part.setAttribute('y', 100 - height + '%')
        children[0].setAttribute('height', height + '%')
        if (children[1]) children[1].textContent = counts[i] || ''
      })
    }

    const day = (year) => new Date(0).setUTCFullYear(year, 0, 1) / 864e5
    const show = () => {
      const hash = location.hash.slice(1)
      // The address of a year leaves the filter as it is.
      if (hash == last || (hash && !hash.includes('='))) return
      last = hash
      for (const link of pages) link.hash = hash
      const state = new URLSearchParams(hash), kinds = state.getAll('kind'), actors = state.getAll('actor').filter((id) => names.has(id))
      for (const box of all('[name=kind]')) box.checked = kinds.includes(box.value)
      one('.picked').replaceChildren(...actors.map((id) => {
        const box = Object.assign(document.createElement('label'), { innerHTML: '<input type="checkbox" name="actor" checked><span></span>' })
        box.firstChild.value = id
        box.lastChild.textContent = names.get(id) + ' ×'
        return box
      }))
      select.value = ''
      for (const field of [from, to]) field.value = state.get(field.name) ?? ''
      lanes.checked = state.has('lanes')
      const first = from.value ? day(from.value) : -1e9, end = to.value ? day(+to.value + 1) : 1e9
      const isCut = from.value || to.value, some = !!(kinds[0] || actors[0] || isCut || lanes.checked)
      const shown = events.filter((event) => {
        const fits = (!kinds[0] || kinds.includes(event.kind)) && event.first < end && event.last >= first
          && (!actors[0] || actors.some((id) => event.who.includes(id)))
        event.item.classList.toggle('out', !fits)
        marks.get(address(event.link))?.classList.toggle('out', !fits)
        return fits
      })
      const isFew = some && shown.length <= most
      for (const year of all('.years > li')) {
        const fits = !!one('li:not(.out)', year), fold = one('details', year)
        year.classList.toggle('out', some && !fits)
        if (fold) fold.open = isFew && fits
      }
      said.textContent = shown.length < events.length ? `${shown.length} of ${total}` : total
      one('[type=reset]').disabled = !some

      plot.classList.toggle('few', isFew)
      plot.setAttribute('height', height)
      const left = place(first), right = place(end)
      if (isCut && right > left) {
        widen(96 / (right - left))
        view.scrollLeft = (canvas.clientWidth * (left - 1)) / 100
      } else if (wasCut) widen(1)
      wasCut = isCut
      redraw = () => {
        group.replaceChildren()
        if (isFew) pack(lanes.checked ? byActor(shown, actors) : [['', shown]])
        else count()
        stick()
      }
      redraw()
    }
    const choose = () => {
      const state = new URLSearchParams(new FormData(form))
      if (select.value) state.append('actor', select.value)
      for (const { name, value } of [from, to]) if (!value) state.delete(name)
      history.pushState(null, '', state.size ? '#' + state : location.pathname + location.search)
      show()
    }
    form.onchange = choose
    form.onreset = () => setTimeout(() => {
      one('.picked').replaceChildren()
      choose()
    })
    form.onsubmit = (event) => event.preventDefault()
    addEventListener('popstate', show)
    // Where the drawing is wider than its view, it begins where most of the events are.
    view.scrollLeft = (canvas.clientWidth * place(events[events.length >> 1].first)) / 100 - view.clientWidth / 2
    show()

    const step = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, 0: 0 }
    for (const button of buttons) button.onclick = () => widen(zoom * button.value)
    view.onkeydown = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in step)) return
      event.preventDefault()
      widen(zoom * step[event.key])
    }
    const later = () => (waits ||= requestAnimationFrame(() => (waits = stick())))
    addEventListener('beforeprint', () => {
      widen(1)
      redraw?.()
    })
    view.onscroll = later
    addEventListener('resize', later)
    view.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      widen(zoom * 2 ** (-event.deltaY / 200), event.clientX - view.getBoundingClientRect().left)
    }, { passive: false })

    let drag
    view.onpointerdown = (event) => { drag = event.pointerType == 'mouse' && [event.clientX, view.scrollLeft] }
    view.ondragstart = (event) => event.preventDefault()
    addEventListener('pointermove', (event) => {
      if (!drag || !event.buttons || (!drag[2] && Math.abs(event.clientX - drag[0]) < 5)) return
      drag[2] = true
      view.scrollLeft = drag[1] - event.clientX + drag[0]
    })
    view.onclick = (event) => { if (drag?.[2]) event.preventDefault() }
  }
  if (view && form?.elements.from) start()
}
