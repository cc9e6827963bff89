// Keeps a page of the preview up to date: reloads it when an edit changes it, swaps its style sheets, and shows the
// findings that prevent a build. Sent by 'dossier serve' only; no published page has it.
(() => {
  "use strict";
  const { page, version } = document.currentScript.dataset;
  const placeKey = "dossier-place " + location.pathname;
  const hiddenKey = "dossier-hidden";

  // The reader's place on the page, and what was opened, typed and focused there.

  const path = (element) => {
    const steps = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (at.id) return ["#" + CSS.escape(at.id), ...steps].join(" > ");
      steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
    }
    return ["body", ...steps].join(" > ");
  };
  const find = (selector) => {
    try { return document.querySelector(selector); } catch { return null; }
  };
  // The block at the top of the window: identified by its words, because an edit may change its number.
  const blocks = () => [...document.querySelectorAll("main :is(p, li, h1, h2, h3, h4, tr, dt, dd, figure)")];
  const words = (element) => element.textContent.slice(0, 200);
  const anchor = () => {
    let best = null;
    for (const element of blocks()) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && (!best || Math.abs(top) < Math.abs(best.top))) best = { element, top };
    }
    return best && { id: best.element.id, words: words(best.element), top: best.top };
  };
  const findAnchor = ({ id, words: wanted }) => {
    const same = blocks().filter((element) => words(element) === wanted);
    return same.find((element) => element.id === id) ?? same[0] ?? (id ? document.getElementById(id) : null);
  };
  const fields = () => [...document.querySelectorAll("input, select, textarea")];

  function savePlace() {
    const place = {
      x: scrollX, y: scrollY, anchor: scrollY > 0 ? anchor() : null,
      open: [...document.querySelectorAll("details")].map((details) => [path(details), details.open]),
      fields: fields().map((field) => [path(field), field.value, field.checked]),
      focus: document.activeElement && document.activeElement !== document.body ? path(document.activeElement) : null,
    };
    try { sessionStorage.setItem(placeKey, JSON.stringify(place)); } catch { /* the place is lost, the page is not */ }
  }

  function restorePlace() {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(placeKey));
      sessionStorage.removeItem(placeKey);
    } catch { /* as above */ }
    if (!place) return;
    for (const [selector, open] of place.open) {
      const details = find(selector);
      if (details && "open" in details) details.open = open;
    }
    for (const [selector, value, checked] of place.fields) {
      const field = find(selector);
      if (!field || field.type === "file") continue;
      if (field.value === value && field.checked === checked) continue;
      field.value = value;
      field.checked = checked;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (place.focus) find(place.focus)?.focus({ preventScroll: true });
    const scroll = () => {
      const element = place.anchor && findAnchor(place.anchor);
      const y = element ? scrollY + element.getBoundingClientRect().top - place.anchor.top : place.y;
      scrollTo({ left: place.x, top: y, behavior: "instant" });
    };
    scroll();
    addEventListener("load", scroll, { once: true });
  }

  // The browser restores the place by ids and offsets, which is wrong after an edit, and only then.
  let isReloading = false;
  addEventListener("pagehide", () => {
    if (!isReloading) history.scrollRestoration = "auto";
  });

  function reload() {
    savePlace();
    isReloading = true;
    history.scrollRestoration = "manual";
    location.reload();
  }

  // Files that a page uses: the new style sheet loads before the old one goes, so that the page is never without one.

  const isFile = (url, file) => {
    const target = new URL(url, location.href);
    return target.origin === location.origin && decodeURIComponent(target.pathname) === "/" + file;
  };
  const fresh = (url) => {
    const target = new URL(url, location.href);
    target.searchParams.set("version", Date.now().toString(36));
    return target.href;
  };

  function refresh(file) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      if (!isFile(link.href, file)) continue;
      const next = link.cloneNode();
      next.href = fresh(link.href);
      next.addEventListener("load", () => link.remove(), { once: true });
      next.addEventListener("error", () => next.remove(), { once: true });
      link.after(next);
    }
    for (const image of document.images) {
      if (isFile(image.currentSrc || image.src, file)) image.src = fresh(image.src);
    }
    if ([...document.scripts].some((script) => script.src && isFile(script.src, file))) reload();
  }

  // The findings that prevent a build.

  let host = null;
  let shown = "";
  const hidden = () => {
    try { return sessionStorage.getItem(hiddenKey); } catch { return null; }
  };
  const remember = (html) => {
    try { html ? sessionStorage.setItem(hiddenKey, html) : sessionStorage.removeItem(hiddenKey); } catch { /* shown again */ }
  };

  function makeHost() {
    const element = document.createElement("dossier-findings");
    const root = element.attachShadow({ mode: "open" });
    root.innerHTML = '<link rel="stylesheet" href="/.dossier/overlay.css">'
      + '<p class="spoken" role="alert"></p>'
      + '<section class="findings sheet" aria-label="Findings" hidden>'
      + '<button type="button" class="hide">Hide <kbd>Esc</kbd></button><div></div></section>'
      + '<button type="button" class="badge" hidden></button>';
    root.querySelector(".hide").addEventListener("click", hide);
    root.querySelector(".badge").addEventListener("click", () => {
      remember(null);
      toggle(true);
      root.querySelector(".hide").focus();
    });
    document.body.prepend(element);
    return element;
  }

  function toggle(isShown) {
    host.shadowRoot.querySelector(".sheet").hidden = !isShown;
    host.shadowRoot.querySelector(".badge").hidden = isShown;
  }

  function show(html) {
    host ??= makeHost();
    const root = host.shadowRoot;
    const text = root.querySelector(".sheet > div");
    text.innerHTML = html;
    const title = text.querySelector("h1")?.textContent ?? "";
    root.querySelector(".badge").textContent = title;
    root.querySelector(".spoken").textContent = title + ". The last good version stays visible.";
    shown = html;
    toggle(hidden() !== html);
  }

  function hide() {
    const hadFocus = host.shadowRoot.activeElement;
    remember(shown);
    toggle(false);
    if (hadFocus) host.shadowRoot.querySelector(".badge").focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !host || host.shadowRoot.querySelector(".sheet").hidden) return;
    event.stopPropagation();
    hide();
  }, { capture: true });

  // The events. A hidden page closes its connection, because a browser has only six; when the page is visible again, its
  // version tells the server whether it has changed.

  let events = null;

  function connect() {
    if (events || document.hidden) return;
    events = new EventSource(`/.dossier/events?page=${encodeURIComponent(page)}&version=${version}`);
    events.addEventListener("reload", reload);
    events.addEventListener("asset", (event) => refresh(event.data));
    events.addEventListener("findings", (event) => show(event.data));
    events.addEventListener("mended", () => {
      host?.remove();
      host = null;
      remember(null);
    });
  }

  function disconnect() {
    events?.close();
    events = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  restorePlace();
  connect();
})();
