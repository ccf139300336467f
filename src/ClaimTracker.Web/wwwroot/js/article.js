// What the article page needs from the browser: the cards' places, which words belong to which card, the offsets of a selection,
// handles and keys. What any of it means is decided in C#; `page` is the .NET object that is told.
import { listenKeys, listenSteps } from './keys.js';
import { leader, place } from './margin.js';

const WIDE = '(min-width: 1100px)';
const RUNS = '.ed, .h';

export function attach(desk, page) {
  const stop = new AbortController(), on = { signal: stop.signal };
  const listen = (target, type, act, options) => target.addEventListener(type, act, { ...on, ...options });
  const tell = (method, ...values) => page.invokeMethodAsync(method, ...values).catch(() => { });
  const margin = () => desk.querySelector('.margin');

  /* ── The margin ── */
  let frame = 0;
  const settle = () => { frame ||= requestAnimationFrame(() => { frame = 0; arrange(); }); };
  // More marks than fit stand in a strip that scrolls: the open claim's is brought to its middle when another claim is opened.
  let tick = null;
  const center = () => {
    const on = desk.querySelector('.ticks .on'), strip = on?.parentElement;
    if (!on || on.dataset.n === tick) return;
    tick = on.dataset.n;
    strip.scrollLeft += on.getBoundingClientRect().left - strip.getBoundingClientRect().left - (strip.clientWidth - on.offsetWidth) / 2;
  };
  const sizes = new ResizeObserver(settle);
  const changes = new MutationObserver(() => { watchCards(); settle(); center(); });
  const watchCards = () => margin()?.querySelectorAll(':scope > [data-claim]').forEach(card => sizes.observe(card));
  changes.observe(desk, { childList: true, subtree: true });
  sizes.observe(desk);
  watchCards();
  document.fonts.ready.then(settle);

  function arrange() {
    const box = margin();
    if (!box) return;
    const wide = matchMedia(WIDE).matches, cards = [...box.querySelectorAll(':scope > [data-claim]')];
    box.classList.toggle('placed', wide);
    if (!wide) { cards.forEach(card => card.style.top = ''); box.style.height = ''; return; }
    const origin = box.getBoundingClientRect().top, lines = firstLines();
    const lead = desk.querySelector('[data-lead]')?.getClientRects()[0];
    const open = cards.findIndex(card => card.classList.contains('open'));
    const want = cards.map((card, i) => i === open && lead ? lead.top - origin - 14 : (lines.get(card.dataset.claim) ?? origin) - origin - 8);
    const high = cards.map(card => { const s = getComputedStyle(card); return card.offsetHeight + parseFloat(s.marginTop) + parseFloat(s.marginBottom); });
    const top = place(want, high, open);
    // Whatever goes from one place out of sight to another is there at once: hundreds of cards that glide hold up the next key.
    const near = y => y + origin > -innerHeight && y + origin < 2 * innerHeight;
    cards.forEach((card, i) => {
      card.toggleAttribute('data-far', !near(top[i]) && !near(parseFloat(card.style.top)));
      card.style.top = `${top[i]}px`;
    });
    box.style.height = cards.length ? `${top.at(-1) + high.at(-1)}px` : '';
    const svg = box.querySelector('.leader');
    if (!svg) return;
    svg.style.display = lead && open >= 0 ? '' : 'none';
    if (!lead || open < 0) return;
    const x = desk.querySelector('.read').getBoundingClientRect().right - box.getBoundingClientRect().left + 10, y = lead.top + lead.height / 2 - origin;
    svg.firstElementChild.setAttribute('d', leader(x, y, top[open]));
    svg.lastElementChild.setAttribute('cx', x);
    svg.lastElementChild.setAttribute('cy', y);
  }

  // Where each claim's first words stand, in one walk over the runs.
  function firstLines() {
    const lines = new Map();
    for (const run of desk.querySelectorAll('[data-c]'))
      for (const claim of run.dataset.c.split(' '))
        if (!lines.has(claim)) lines.set(claim, run.getClientRects()[0]?.top);
    return lines;
  }

  /* ── One side shows the other ── */
  let shown = null;
  const claimAt = node => {
    const element = node?.closest?.('[data-c], [data-n], [data-claim]');
    return element ? element.dataset.claim ?? element.dataset.n ?? element.dataset.c.split(' ').at(-1) : null;
  };
  const show = claim => {
    if (claim === shown) return;
    desk.querySelectorAll('.hov').forEach(element => element.classList.remove('hov'));
    shown = claim;
    if (claim) desk.querySelectorAll(`[data-c~="${claim}"], [data-claim="${claim}"], [data-n="${claim}"]`).forEach(element => element.classList.add('hov'));
  };
  listen(desk, 'pointerover', event => show(claimAt(event.target)));
  listen(desk, 'pointerleave', () => show(null));
  listen(desk, 'focusin', event => show(claimAt(event.target)));

  listen(desk, 'click', event => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('.ref, .ticks a, .claim .n');
    if (link) { event.preventDefault(); tell('Open', Number(link.dataset.n)); return; }
    if (!getSelection().isCollapsed || event.target.closest('a, button, summary, .legend')) return;
    const run = event.target.closest('.h[data-c], .claim.compact[data-claim]');
    if (!run) return;
    // Words of several claims lead to the inner one first, and on from there.
    const claims = run.dataset.claim ? [run.dataset.claim] : run.dataset.c.split(' ').reverse();
    const open = desk.querySelector('.open')?.dataset.claim;
    tell('Open', Number(claims[(claims.indexOf(open) + 1) % claims.length]));
  });

  /* ── Selected words ── */
  // A block's and a run's data-o is the offset of their first character; numerals are not of the text.
  const holderOf = node => { const holder = node.parentElement?.closest('[data-o]') ?? node.closest?.('[data-o]'); return holder && desk.contains(holder) ? holder : null; };
  const lengthOf = fragment => { fragment.querySelectorAll('.ref').forEach(numeral => numeral.remove()); return fragment.textContent.length; };
  function offsetOf(node, at) {
    const holder = node.nodeType === Node.ELEMENT_NODE && node.matches('[data-o]') ? node : holderOf(node);
    if (!holder) return null;
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(node, at);
    return Number(holder.dataset.o) + lengthOf(before.cloneContents());
  }
  function selected() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0), start = offsetOf(range.startContainer, range.startOffset);
    if (start === null) return null;
    // A selection by triple click ends before the next block, which may be no part of the text.
    const block = range.startContainer.parentElement.closest('p[data-o], h1[data-o], h2[data-o]');
    const last = block && Number(block.dataset.o) + lengthOf(block.cloneNode(true));
    const end = range.endOffset === 0 && last || (offsetOf(range.endContainer, range.endOffset) ?? last);
    return start < end ? { start, end, box: range.getClientRects()[0] ?? range.getBoundingClientRect() } : null;
  }
  let settling = 0;
  const offer = () => {
    const bar = desk.querySelector('.toolbar');
    if (!bar) return;
    const words = selected();
    bar.hidden = !words;
    if (!words) return;
    const home = desk.getBoundingClientRect(), left = Math.min(words.box.left - home.left, home.width - bar.offsetWidth);
    bar.style.left = `${Math.max(0, left)}px`;
    bar.style.top = `${words.box.top - home.top - bar.offsetHeight - 6}px`;
  };
  listen(document, 'selectionchange', () => { clearTimeout(settling); settling = setTimeout(offer, 120); });
  listen(desk, 'pointerdown', event => { if (event.target.closest('.toolbar')) event.preventDefault(); });
  const use = what => {
    const words = selected();
    if (!words) return false;
    getSelection().removeAllRanges();
    tell('Use', what, words.start, words.end);
    return true;
  };
  listen(desk, 'click', event => {
    const button = event.target.closest('.toolbar [data-use]');
    if (button) use(button.dataset.use);
  });

  /* ── Handles ── */
  const grip = handle => { const [role, piece, end] = handle.dataset.grip.split(' '); return [role, Number(piece), end === 'start']; };
  const regain = name => requestAnimationFrame(() => desk.querySelector(`[data-grip="${name}"]`)?.focus());
  listen(desk, 'keydown', event => {
    const handle = event.target.closest?.('[data-grip]');
    if (!handle || !/^Arrow(Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const name = handle.dataset.grip;
    tell('StepHandle', ...grip(handle), event.key === 'ArrowRight' ? 1 : -1).then(() => regain(name));
  });
  listen(desk, 'pointerdown', event => {
    const handle = event.target.closest('[data-grip]');
    if (!handle) return;
    event.preventDefault();
    const name = handle.dataset.grip, parts = grip(handle);
    let last = -1, busy = false;
    const drag = new AbortController();
    const move = async event => {
      const at = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? caretRange(event);
      const offset = at && offsetOf(at.offsetNode, at.offset);
      if (busy || offset === null || offset === undefined || offset === last) return;
      [last, busy] = [offset, true];
      await tell('DragHandle', ...parts, offset);
      busy = false;
    };
    document.addEventListener('pointermove', move, { signal: drag.signal });
    document.addEventListener('pointerup', () => { drag.abort(); regain(name); }, { signal: drag.signal });
  });
  const caretRange = event => {
    const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    return range && { offsetNode: range.startContainer, offset: range.startOffset };
  };

  /* ── The sheet of a phone: dragged by its handle; pressed, it goes up or down ── */
  const pull = height => {
    desk.style.setProperty('--sheet', `${Math.round(Math.max(120, Math.min(innerHeight * .86, height)))}px`);
    desk.toggleAttribute('data-pulled', height > innerHeight * .56);
  };
  listen(desk, 'pointerdown', event => {
    const handle = event.target.closest('[data-sheet]');
    if (!handle) return;
    const high = handle.closest('.open').offsetHeight, from = event.clientY, drag = new AbortController();
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move => pull(high + from - move.clientY), { signal: drag.signal });
    handle.addEventListener('pointerup', up => { drag.abort(); handle.dataset.dragged = Math.abs(up.clientY - from) > 6 ? '1' : ''; }, { signal: drag.signal });
    handle.addEventListener('pointercancel', () => drag.abort(), { signal: drag.signal });
  });
  listen(desk, 'click', event => {
    const handle = event.target.closest('[data-sheet]');
    if (!handle) return;
    if (!handle.dataset.dragged) pull(innerHeight * (desk.hasAttribute('data-pulled') ? .3 : .86));
    handle.dataset.dragged = '';
  });

  /* ── Keys ── */
  listenKeys(desk, stop.signal, key => {
    if (!/^[n123]$/.test(key) || !use({ n: 'new', 1: 's', 2: 'q', 3: 'c' }[key])) tell('Key', key);
  });
  listenSteps(desk, stop.signal);

  settle();
  center();
  return {
    // Brings a claim's words into sight, above the sheet on a phone, without moving what is seen already.
    reveal(claim) {
      const run = desk.querySelector(`[data-lead]`) ?? desk.querySelector(`[data-c~="${claim}"]`);
      const box = run?.getClientRects()[0];
      if (!box) return;
      const bottom = innerHeight * (matchMedia('(max-width: 767px)').matches ? .38 : .8);
      if (box.top > 90 && box.bottom < bottom) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollBy({ top: box.top - Math.min(240, bottom - 60), behavior: still ? 'instant' : 'smooth' });
    },
    focus(selector) { desk.querySelector(selector)?.focus(); },
    detach() { stop.abort(); sizes.disconnect(); changes.disconnect(); cancelAnimationFrame(frame); clearTimeout(settling); },
  };
}
