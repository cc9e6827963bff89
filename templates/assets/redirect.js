// What others cite of a page is often a paragraph of it: the way goes on to that.
if (location.hash) location.replace(document.querySelector('main a').href + location.hash)
