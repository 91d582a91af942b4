"use strict";
// Copies what stands beside a button.
document.querySelectorAll("button[data-copy]").forEach((button) => {
  const before = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy).textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = before; }, 2000);
    } catch { button.hidden = true; }
  });
});
