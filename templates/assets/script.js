// Shortcuts: the page offers all of this without scripts, too.
(() => {
  'use strict'
  const all = (selector) => [...document.querySelectorAll(selector)]
  const make = (tag, name, text = '') => Object.assign(document.createElement(tag), { className: name, textContent: text })

  // Cards: entries of the register, footnotes, editor's notes and events of this page.
  const address = (item) => (item.id ? new URL('#' + item.id, location).href : item.querySelector('a[href*=".html"]')?.href)
  const entries = new Map(all('.named li, .notes li, .events li').map((item) => [address(item), item]))
  const triggers = 'main a[href]:not(.named a, .notes a, .events a, .card a)'
  let card, opener, timer, touched, silent

  // The address of a link of the text or of a drawing.
  const goal = (link) => link.href.baseVal == null ? link.href : new URL(link.href.baseVal, location).href
  const found = (node) => {
    const link = node.closest?.(triggers)
    return link && entries.has(goal(link)) ? link : null
  }
  const later = (time, action) => {
    clearTimeout(timer)
    timer = setTimeout(action, time)
  }
  const close = () => {
    clearTimeout(timer)
    card?.remove()
    opener?.removeAttribute('aria-describedby')
    card = opener = null
  }
  // Below the link, or above it where there is more room.
  const place = () => {
    const link = opener.getBoundingClientRect()
    const room = innerHeight - link.bottom
    const above = room < card.offsetHeight + 16 && link.top > room
    const most = document.documentElement.clientWidth - card.offsetWidth - 12
    card.style.maxHeight = Math.max(96, (above ? link.top : room) - 16) + 'px'
    card.style.left = scrollX + Math.max(12, Math.min(link.left, most)) + 'px'
    card.style.top = scrollY + (above ? link.top - card.offsetHeight - 6 : link.bottom + 6) + 'px'
  }
  // The links of a card are in the tab order only once it has been entered.
  const open = (link, hasFocus) => {
    clearTimeout(timer)
    if (opener === link) return
    close()
    opener = link
    card = make('aside', 'card')
    card.id = 'card'
    card.append(...entries.get(goal(link)).cloneNode(true).childNodes)
    card.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'))
    card.querySelectorAll('a').forEach((inner) => (inner.tabIndex = -1))
    if (hasFocus) card.append(make('p', 'hint', '↓ to enter'))
    ;(link.closest('.canvas') ?? link).after(card)
    link.setAttribute('aria-describedby', 'card')
    if (card.showPopover) {
      card.popover = 'manual'
      card.showPopover()
    }
    place()
  }
  if (entries.size) {
    addEventListener('pointerover', (event) => {
      if (event.pointerType === 'touch') return
      const link = found(event.target)
      if (link && link !== opener) later(160, () => open(link))
      else if (opener && (link || card.contains(event.target))) clearTimeout(timer)
      else if (opener) later(320, close)
      else clearTimeout(timer)
    })
    addEventListener('focusin', (event) => {
      const link = found(event.target)
      if (link?.matches(':focus-visible') && !silent) open(link, true)
      else if (opener && event.target !== opener && !card.contains(event.target)) close()
    })
    addEventListener('pointerdown', (event) => (touched = event.pointerType === 'touch'))
    addEventListener('click', (event) => {
      const link = found(event.target)
      if (touched && link && link !== opener) {
        event.preventDefault()
        open(link)
      } else if (opener && !card.contains(event.target)) close()
    })
    addEventListener('resize', close)
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && opener && opener === document.activeElement) {
      event.preventDefault()
      const inner = [...card.querySelectorAll('a')].filter((node) => node.checkVisibility())
      inner.forEach((node) => (node.tabIndex = 0))
      inner[0]?.focus()
    }
    if (event.key !== 'Escape' || !opener) return
    const link = card.contains(document.activeElement) && opener
    close()
    if (link) {
      silent = true
      link.focus()
      silent = false
    }
  })

  // Mark the current section.
  const sections = all('.contents a[href^="#"]').map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))])
  if (sections.length) {
    let waits
    const mark = () => {
      waits = 0
      const current = sections.findLast(([, heading]) => heading && heading.getBoundingClientRect().top < innerHeight / 3)
      for (const [link] of sections) {
        if (link === current?.[0]) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    }
    addEventListener('scroll', () => (waits ||= requestAnimationFrame(mark)), { passive: true })
    mark()
  }

  // Copy the address of a paragraph, or the citation.
  const status = document.body.appendChild(make('p', 'status'))
  status.role = 'status'
  const copy = async (text, words) => {
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = words
      setTimeout(() => (status.textContent = ''), 2000)
    } catch {}
  }
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a.p, a.h')
    if (link) copy(link.href, 'Link copied')
  })
  for (const text of all('.copy')) {
    const words = text.innerText
    const button = make('button', '', 'Copy')
    button.onclick = () => copy(words, 'Citation copied')
    text.append(' ', button)
  }
})()

// `/`, Ctrl-K, ⌘K and the link in the bar open the search, which loads on first use.
;(() => {
  const source = document.currentScript.src.replace(/script[^/]*$/, 'search.js')
  let loaded
  const open = async (query) => {
    loaded ??= new Promise((done) => {
      const script = document.createElement('script')
      Object.assign(script, { src: source, onload: done })
      document.head.append(script)
    })
    await loaded
    dossierSearch(query)
  }
  addEventListener('keydown', (event) => {
    const isCommand = event.ctrlKey || event.metaKey
    const isSlash = event.key === '/' && !isCommand && !event.target.closest?.('input, textarea, select, [contenteditable]')
    if (!isSlash && !(isCommand && event.key === 'k')) return
    event.preventDefault()
    open()
  })
  addEventListener('click', (event) => {
    const link = event.target.closest?.('.find')
    if (event.ctrlKey || event.metaKey || event.shiftKey || !link) return
    event.preventDefault()
    open(link.dataset.q)
  })
  if (document.querySelector('[data-search]')) open()
})()
