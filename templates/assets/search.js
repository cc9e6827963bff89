// Search from disk or host: its data are scripts. Their form: Exports/Searching.
(() => {
  const base = new URL('../', document.currentScript.src).href
  const page = document.querySelector('[data-search]'), most = page ? 30 : 8
  const parts = {}
  let data, arrived, dialog, options = [], active, turn = 0, whole, asked

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag)
    for (const key in attributes) element.setAttribute(key, attributes[key])
    element.append(...children)
    return element
  }
  const load = (tag, attributes) => new Promise((done) => {
    const element = make(tag, attributes)
    element.onload = () => done(arrived)
    element.onerror = () => done('')
    document.head.append(element)
  })
  window.dossierPart = (content) => arrived = content
  const part = (name) => parts[name] ??= load('script', { src: `${base}data/search/${name}.js?${data?.id}` })
  const ready = part('index').then((index) => {
    data = index
    data.plain = {}
    for (const to in data.letters) for (const letter of data.letters[to]) data.plain[letter] = to
  })

  const fold = (text) => text.replace(data.marks, '').replace(/[^]/gu, (letter) => data.plain[letter] ?? letter)
  const isUnspaced = (text) => data.unspaced.test(text)
  const plain = (text) => ` ${text.split(data.word).filter((_, i) => i % 2).map(fold).join(' ')} `

  const numbers = (text) => {
    let sum = 0
    return (text.match(/[a-~]*./g) ?? []).map((digits) => sum += [...digits].reduce((number, digit) => {
      const code = digit.charCodeAt()
      return code > 96 ? number * 30 + code - 96 : number * 55 + code - 37
    }, 0))
  }

  // Adds the entries, stretches and footnotes of words that begin so; null for all of them.
  const look = async (start, isLast, found, penalty = 0) => {
    const first = Math.max(0, data.firsts.findLastIndex((word) => word < start))
    const leaves = data.firsts.slice(first, first + 3).map((word, i) => !i || word.startsWith(start) ? part('k' + (first + i)) : '')
    for (const leaf of await Promise.all(leaves)) {
      let word = ''
      for (const line of leaf.split('\n')) {
        const [head, ...lists] = line.split('!')
        word = word.slice(0, head.charCodeAt() - 37) + head.slice(1)
        const isPart = word != start
        if (word.startsWith(start) && !(isPart && penalty)) lists.map((list, i) => {
          if (list == '"') found[i] = null
          else if (!i || isLast || !isPart) numbers(list).map((number) => {
            const key = i ? number : number >> 3
            found[i]?.set(key, Math.min((i ? 0 : Math.max(number & 7, isPart)) + penalty, found[i].get(key) ?? 99))
          })
        })
      }
    }
    return found
  }

  // Names' words that share most pairs of letters.
  const pairs = (word) => [...word].map((letter, i) => (word[i - 1] ?? '') + letter)
  const nearest = async (typed, least) => (await part('words')).split(' ').map((name) => {
    const shared = pairs(name).filter((pair) => pairs(typed).includes(pair))
    return [2 * shared.length / (name.length + typed.length), name]
  }).filter(([share]) => share > least).sort((a, b) => b[0] - a[0]).slice(0, 3).map(([, name]) => name)

  // The browser marks the words after `:~:` on arrival.
  const sentences = (text, holds) => {
    const [head, ...blocks] = text.split(/(?=[\x1e\x1f])/)
    let [path, detail, paragraph] = head.trim().split('\t')
    return blocks.flatMap((block) => {
      const [said, ...quotes] = block.split('\x1c')
      const [id, text] = said < '\x1f' ? ['p' + ++paragraph, said.slice(1)] : said.slice(1).split('\t')
      // Who says a sentence, according to an editor's note.
      const speaker = (text) => quotes.map((quote) => quote.split('\t')).find(([, words]) => text.includes(words) || words.includes(text.trim()))
      const by = (text) => speaker(text) ? `said by ${speaker(text)[0]} · ${detail}` : detail
      if (!holds(text)) return []
      const found = text.split(/(?<=[.!?…؟۔।]["'”’»)\]]*)\s+(?!\p{Ll})|(?<=[。！？])/u).filter(holds)
      return (found[0] ? found : [text]).map((text) => {
        const words = text.trim().split(/\s+/)
        const quote = [words.slice(0, 3), words.slice(-3)].map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D'))
        return [path + '#' + id + (document.fragmentDirective ? ':~:text=' + quote : ''), text, by(text)]
      })
    })
  }

  const search = async (query, mine) => {
    const typed = plain(query).trimEnd(), pieces = typed.split(' ').slice(1)
    const words = pieces.flatMap((piece, i) => !isUnspaced(piece) ? piece
      : isUnspaced(pieces[i + 1]) ? piece + pieces[i + 1] : isUnspaced(pieces[i - 1]) ? [] : piece)
    const finds = await Promise.all(words.map(async (word, i) => {
      const found = await look(word, !words[i + 1], [0, 0, 0].map(() => new Map()))
      if (found.every((map) => map?.size == 0)) for (const name of await nearest(word, .55)) await look(words[i] = name, 0, found, 9)
      return found
    }))
    const tests = words.map((word, i) => ' ' + (isUnspaced(word) ? [...word].join(' ') : words[i + 1] ? word + ' ' : word))
    const holds = (text) => tests.every((test) => plain(text).includes(test))
    const [entries, stretches, footnotes] = data.totals.map((total, i) => {
      const maps = finds.map((found) => found[i]).filter((map) => map)
      const rank = (number) => maps.reduce((sum, map) => sum + map.get(number), 0)
      return (maps[0] ? [...maps[0].keys()].filter((number) => maps.every((map) => map.has(number))) : [...Array(total).keys()])
        .map((number) => [rank(number), number]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
    })
    // A group that the reader has opened is shown whole.
    const limit = (title, number) => whole == title ? 1e4 : number
    const records = (kind, list, number) => Promise.all(list.slice(0, number).map(async ([rank, number]) =>
      [...(await part(kind + (number >> 6))).split('\n')[number & 63].split('\t'), number, rank]))
    const begins = (name) => plain(name).startsWith(typed)
    const cards = (await records('c', entries, limit('Pages', most * 1.5))).map(([path, name, detail, native, ...others]) => {
      const rank = others.pop(), number = others.pop(), other = begins(name) ? native : others.find(begins) ?? native
      return [path, name, detail, plain(other) != plain(name) && other,
        [plain(name) == typed + ' ', begins(name), !rank || begins(other), rank < 9 && [name, ...others].some(holds), rank < 9, true].indexOf(true), number]
    })
    const groups = { Pages: cards.sort((a, b) => a[4] - b[4]).slice(0, limit('Pages', most)), Sentences: [],
      Footnotes: (await records('f', footnotes, limit('Footnotes', most / 2))).map((note) => note.slice(0, 3)) }
    const totals = { Pages: entries.length, Sentences: 0, Footnotes: footnotes.length }
    mine == turn && show(groups, words, totals)
    const visited = stretches.slice(0, limit('Sentences', 99))
    for (const [i, [, stretch]] of visited.entries()) {
      const text = (await part('t' + (stretch >> 4))).split('\x1d')[stretch & 15]
      const found = text ? sentences(text, holds) : []
      totals.Sentences += found.length
      groups.Sentences.push(...found.slice(0, limit('Sentences', 3)))
      totals.more = i + 1 < stretches.length
      if (mine != turn || groups.Sentences.length >= limit('Sentences', most)) break
    }
    mine == turn && show(groups, words, totals, true)
    // The words around a match in the text of a page, where its name and detail do not show it.
    for (const card of groups.Pages) if (card[4] > 3 && !holds(card[1] + ' ' + card[2])) {
      const pieces = (await part('d' + (card[5] >> 6))).split('\n')[card[5] & 63].split(data.word)
      const hit = pieces.findIndex((piece, i) => i % 2 && tests.some((test) => ` ${fold(piece)} `.startsWith(test)))
      if (hit > 0) card[6] = (hit > 17 ? '… ' : '') + pieces.slice(Math.max(0, hit - 16), hit + 32).join('') + (pieces[hit + 32] ? ' …' : '')
    }
    mine == turn && groups.Pages.some((card) => card[6]) && show(groups, words, totals, true)
  }

  const input = make('input', {
    role: 'combobox', 'aria-label': 'Search', 'aria-autocomplete': 'list', 'aria-controls': 'hits', 'aria-expanded': false,
    autocomplete: 'off', spellcheck: false,
  })
  const status = make('p', { role: 'status' }), hint = make('p')
  const list = make('div', { role: 'listbox', id: 'hits', 'aria-label': 'Results' })
  const select = (index) => {
    options[active]?.setAttribute('aria-selected', false)
    const option = options[active = index]
    option?.setAttribute('aria-selected', true)
    option?.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option?.id ?? '')
  }
  const buttons = (names) => names.map((name) => make('button', {}, name))
  const mark = (text, words) => text.split(data.word).map((piece, i) => i % 2 && words.some((word) =>
    isUnspaced(word) ? word.includes(fold(piece)) : fold(piece).startsWith(word)) ? make('mark', {}, piece) : piece)
  const total = (title, totals) => (title == 'Sentences' && totals.more ? 'more than ' : '') + totals[title]
  const share = (title, groups, totals) => totals && (groups[title].length < totals[title] || title == 'Sentences' && totals.more)
    ? ` · ${groups[title].length} of ${total(title, totals)}` : ''
  const show = async (groups, words, totals, isAll) => {
    list.replaceChildren(...Object.keys(groups).filter((title) => groups[title][0]).map((title) => make('div', { role: 'group', 'aria-label': title },
      make('p', { 'aria-hidden': true }, title + share(title, groups, totals)), ...groups[title].map(([path, text, detail, other, , , found]) => make('a', {
        role: 'option', tabindex: -1, href: base + path, class: title[0] + path.slice(0, 2), 'aria-selected': false,
      }, make('b', {}, ...mark(text, words)), ' ', make('bdi', {}, ...mark(other || '', words)), make('small', {}, ...detail.split(' · ').flatMap((part, i) => [i ? ' · ' : '', make('bdi', {}, part)])), ...found ? [make('q', {}, ...mark(found, words))] : [])))))
    options = [...list.querySelectorAll('a')]
    options.map((option, i) => option.id = 'hit' + i)
    const count = options.length
    list.hidden = !count
    input.setAttribute('aria-expanded', !!count)
    select(active)
    if (!words) {
      status.textContent = 'Find names in any script, events, dates, briefings, sources, footnotes and sentences. For example:'
      hint.replaceChildren(...buttons(data.examples))
    } else if (count || isAll) {
      const cut = isAll ? Object.keys(groups).filter((title) => share(title, groups, totals)) : []
      status.textContent = !count ? `No results for “${input.value}”.` : 'Results: ' + count
        + cut.map((title) => `${title == cut[0] ? '. Showing' : ','} ${groups[title].length} of ${total(title, totals)} ${title.toLowerCase()}`).join('')
      const link = (path, text) => make('a', { href: base + path }, text)
      hint.replaceChildren(...cut.map((title) => make('button', { value: title }, title == 'Sentences' && totals.more ? 'All sentences' : `All ${totals[title]} ${title.toLowerCase()}`)), ...count ? page ? [] : [link('search.html?q=' + encodeURIComponent(input.value), 'More results')]
        : [link('a-z.html', 'All names, A–Z'), ...buttons(await nearest(words[0], .2))])
    }
  }
  const type = async () => {
    const query = input.value.trim(), mine = ++turn
    if (query != asked) whole = ''
    asked = query
    await ready
    active = -1
    if (page) history.replaceState(0, '', query ? '?q=' + encodeURIComponent(query) : location.pathname)
    if (plain(query).trim()) search(query, mine)
    else show({})
  }
  hint.onclick = ({ target }) => {
    if (!target.matches('button')) return
    if (target.value) whole = target.value
    else input.value = target.textContent
    input.focus()
    type()
  }
  input.oninput = type
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) select(Math.min(Math.max(active + step, -1), options.length - 1))
    else if (event.key == 'Enter' && !event.isComposing) options[Math.max(active, 0)]?.click()
    else return
    event.preventDefault()
  }

  const styled = page || load('link', { rel: 'stylesheet', href: base + 'assets/search.css' })
  window.dossierSearch = async (query) => {
    await styled
    if (query) input.value = query
    if (!page && !dialog) {
      document.body.append(dialog = make('dialog', { class: 'search', 'aria-label': 'Search' }, input, make('button', { class: 'close' }, 'Close'), status, list, hint))
      dialog.onclick = ({ target }) => target == dialog || target.closest('a, .close') ? dialog.close() : 0
    }
    dialog?.open || dialog?.showModal()
    input.focus()
    input.select()
    type()
  }
  dossierSearch.plain = plain
  page?.append(input, status, list, hint)
  input.value = new URLSearchParams(page && location.search).get('q')
})()
