// The brush of the density strip, and the step between picture and list.
export function brush(frame, page) {
  const svg = frame?.querySelector("svg.strip");
  if (!svg || svg.dataset.ready) return;
  svg.dataset.ready = "1";
  const rect = svg.querySelector(".brush"), hands = [...svg.querySelectorAll(".hand")], width = svg.viewBox.baseVal.width, edge = 8;
  // On a phone the strip is wider than the page: it opens at the brush.
  frame.scrollLeft = (+rect.getAttribute("x") + rect.getAttribute("width") / 2) / width * svg.clientWidth - frame.clientWidth / 2;
  const first = +frame.dataset.from, last = +frame.dataset.to;
  const at = e => { const box = svg.getBoundingClientRect(); return Math.min(width - edge, Math.max(edge, (e.clientX - box.left) / box.width * width)); };
  const day = x => first + (x - edge) / (width - 2 * edge) * (last - first);
  svg.addEventListener("pointerdown", e => {
    const hand = e.target.closest(".hand");
    // A finger beside the hands scrolls.
    if (e.pointerType === "touch" && !hand) return;
    const start = at(e), from = +rect.getAttribute("x"), to = from + +rect.getAttribute("width");
    // A hand moves its end, the brush moves whole, elsewhere a new one begins.
    const kind = hand?.dataset.hand ?? (e.target === rect ? "whole" : "new");
    let a = from, z = to;
    svg.setPointerCapture(e.pointerId);
    const move = m => {
      const x = at(m);
      if (kind === "from") a = Math.min(x, z - 4); else if (kind === "to") z = Math.max(x, a + 4);
      else if (kind === "whole") { const by = Math.max(edge - from, Math.min(width - edge - to, x - start)); a = from + by; z = to + by; }
      else { a = Math.min(start, x); z = Math.max(start, x); }
      rect.setAttribute("x", a); rect.setAttribute("width", Math.max(z - a, 1));
      hands.forEach((h, i) => h.setAttribute("transform", `translate(${(i ? z - to : a - from)} 0)`));
    };
    const up = () => {
      svg.removeEventListener("pointermove", move);
      if (z - a > 3 && (a !== from || z !== to)) page.invokeMethodAsync("Brushed", day(a), day(z));
    };
    svg.addEventListener("pointermove", move);
    svg.addEventListener("pointerup", up, { once: true });
  });
  keys(frame, svg, page, d => edge + (d - first) / (last - first) * (width - 2 * edge));
}

// The hands as sliders: arrows move by a day, Page keys by a month, Home and End to the end. The page is told when the keys rest.
function keys(frame, svg, page, x) {
  const rect = svg.querySelector(".brush"), hands = [...svg.querySelectorAll(".hand[role=slider]")];
  if (hands.length < 2) return;
  const [from, to] = hands, value = hand => +hand.getAttribute("aria-valuenow"), steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 };
  const drawn = hands.map(h => x(value(h) + (h === to)));
  let rest = 0;
  for (const hand of hands) hand.addEventListener("keydown", e => {
    const end = e.key === "Home" ? "min" : e.key === "End" ? "max" : null;
    if (!(e.key in steps) && !end || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    const wanted = end ? +hand.getAttribute(`aria-value${end}`) : value(hand) + steps[e.key];
    const day = hand === from
      ? Math.max(+from.getAttribute("aria-valuemin"), Math.min(wanted, value(to)))
      : Math.min(+to.getAttribute("aria-valuemax"), Math.max(wanted, value(from)));
    hand.setAttribute("aria-valuenow", day);
    // 730119: the number of 1 Jan 2000, counted from 1 Jan of the year 1.
    hand.setAttribute("aria-valuetext", new Date(Date.UTC(2000, 0, 1 + day - 730119)).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }));
    const [a, z] = [x(value(from)), x(value(to) + 1)];
    rect.setAttribute("x", a); rect.setAttribute("width", z - a);
    hands.forEach((h, i) => h.setAttribute("transform", `translate(${(i ? z : a) - drawn[i]} 0)`));
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (document.activeElement === hand) frame.dataset.hand = hand.dataset.hand;
      page.invokeMethodAsync("Brushed", value(from), value(to) + 1).catch(() => { });
    }, 500);
  });
  // The picture was drawn anew under the hand: it keeps the focus.
  svg.querySelector(`.hand[data-hand="${frame.dataset.hand}"]`)?.focus({ preventScroll: true });
  delete frame.dataset.hand;
}

export function reveal(id) {
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

// A mark leads to its row; where the list has not come to it yet, the address asks for it. Captured: before Blazor follows the link.
document.addEventListener("click", e => {
  const point = e.target.closest?.("[data-row]");
  if (!point || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  e.preventDefault();
  const id = point.dataset.row.split(" ")[0], row = document.getElementById(id);
  if (!row) {
    const url = new URL(location.href);
    url.searchParams.set("claim", id.slice(1));
    return Blazor.navigateTo(url.href);
  }
  reveal(id);
  row.querySelector(".tx").focus({ preventScroll: true });
}, true);

// Pointing at one side or reaching it with the keyboard marks the other, and the arcs that it has a part in.
for (const [type, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]])
  document.addEventListener(type, e => {
    const ids = e.target.closest?.("[data-row]")?.dataset.row.split(" ") ?? [e.target.closest?.(".cl li[id]")?.id].filter(Boolean);
    for (const id of ids) {
      document.getElementById(id)?.classList.toggle("seen", on);
      document.querySelectorAll(`[data-row~="${id}"], [data-joins~="${id}"]`).forEach(x => x.classList.toggle("seen", on));
    }
  });
