// What the review page needs from the browser: keys, and the open row in sight. What a key means is decided in C#; `page` is told.
import { keysAreOn } from './shell.js';

const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]';

export function attach(queue, page) {
  const stop = new AbortController();
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat && !/^[jk]$/i.test(event.key)) return;
    if (event.target.closest?.(FIELD) || document.querySelector('.mud-dialog-container, .palette')) return;
    const single = event.key.length === 1, key = single ? event.key.toLowerCase() : event.key;
    if (!queue.dataset.keys.split(' ').includes(key) || single && !keysAreOn()) return;
    event.preventDefault();
    page.invokeMethodAsync('Key', key).catch(() => { });
  }, { signal: stop.signal });
  return {
    // Moves only as far as is needed, so that what is in sight stays where it is.
    reveal() {
      const open = queue.querySelector('[data-open]')?.getBoundingClientRect();
      if (!open) return;
      const [top, bottom] = [110, innerHeight - 110];
      const by = open.top < top ? open.top - top : open.bottom > bottom ? Math.min(open.bottom - bottom, open.top - top) : 0;
      if (by) scrollBy({ top: by, behavior: 'instant' });
    },
    detach() { stop.abort(); },
  };
}
