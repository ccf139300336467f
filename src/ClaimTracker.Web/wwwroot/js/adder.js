// The adding area: Ctrl+Enter, files dropped anywhere on it, and a copy of what was pasted until it is added.
const kept = "draft/article";

export function attach(form) {
  const text = form.querySelector("textarea"), files = form.querySelector("input[type=file]");
  text.value ||= sessionStorage.getItem(kept) ?? "";
  let timer;
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { try { sessionStorage.setItem(kept, text.value); } catch { /* larger than the browser keeps */ } }, 1000);
  });
  text.addEventListener("keydown", e => { if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.preventDefault(); form.requestSubmit(); } });
  form.addEventListener("dragover", e => { if (e.dataTransfer.types.includes("Files")) { e.preventDefault(); form.classList.add("over"); } });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", e => {
    form.classList.remove("over");
    if (!e.dataTransfer.files.length) return;
    e.preventDefault();
    files.files = e.dataTransfer.files;
    files.dispatchEvent(new Event("change", { bubbles: true }));
  });
  form.dataset.listens = "";
}

// Bytes: the caller asks for a stream, and the framework makes one of them, though not of none.
export function text(form) {
  const { value } = form.querySelector("textarea");
  return value ? new TextEncoder().encode(value) : null;
}

export function clear(form) {
  form.querySelector("textarea").value = "";
  sessionStorage.removeItem(kept);
}
