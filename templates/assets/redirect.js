// Keep the fragment: others often cite a paragraph.
if (location.hash) location.replace(document.querySelector('main a').href + location.hash)
