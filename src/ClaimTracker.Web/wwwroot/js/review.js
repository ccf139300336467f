// What the review page needs from the browser: keys, and the open row in sight. What a key means is decided in C#; `page` is told.
import { listenKeys } from './keys.js';

export function attach(queue, page) {
  const stop = new AbortController();
  listenKeys(queue, stop.signal, key => page.invokeMethodAsync('Key', key).catch(() => { }));
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
