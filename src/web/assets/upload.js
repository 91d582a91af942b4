"use strict";
// Sends files part by part. The server says where each part begins, so nothing is sent twice and a broken line is no loss.
(() => {
  const root = document.getElementById("upload");
  const words = root.dataset;
  const lang = document.documentElement.lang;
  const part = Number(words.part);
  const input = root.querySelector("input");
  const drop = root.querySelector(".drop");
  const alarm = root.querySelector(".no");
  const list = root.querySelector(".files");
  const shown = new Map();
  const chosen = new Map();
  let sending = false;
  let watching = false;
  let again = false;

  const rest = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
  const fill = (text, ...values) => values.reduce((out, value, i) => out.replace(`#${i + 1}`, value), text);
  const complain = (text) => { alarm.textContent = text; alarm.hidden = !text; };

  function size(bytes) {
    const units = words.units.split(",");
    let step = 0;
    while (bytes >= 1000 && step < units.length - 1) { bytes /= 1000; step += 1; }
    const digits = bytes < 10 && step > 1 ? 1 : 0;
    return `${bytes.toLocaleString(lang, { maximumFractionDigits: digits })}\u00a0${units[step]}`;
  }

  function show(file) {
    let line = shown.get(file.id);
    if (!line) {
      line = document.createElement("li");
      line.innerHTML = "<b></b><p></p><progress max='1'></progress><button type='button' class='small'></button>";
      line.querySelector("button").textContent = words.remove;
      line.querySelector("button").addEventListener("click", () => giveUp(file.id));
      // What waits its turn stands below what is on its way.
      if (file.state === "queued") list.append(line); else list.prepend(line);
      shown.set(file.id, line);
    }
    const bar = line.querySelector("progress");
    line.querySelector("b").textContent = file.name;
    bar.setAttribute("aria-label", file.name);
    bar.hidden = file.state === "done" || file.state === "queued";
    line.querySelector("button").hidden = file.state === "waiting";
    const say = line.querySelector("p");
    if (file.state === "queued") {
      say.textContent = words.queued;
    } else if (file.state === "receiving") {
      bar.value = file.size ? file.offset / file.size : 0;
      const text = chosen.has(file.id) ? words.sending : words.again;
      say.textContent = fill(file.stuck ? words.lost : text, size(file.offset), size(file.size));
    } else if (file.state === "waiting") {
      if (file.behind > 0) { bar.value = file.behind; } else { bar.removeAttribute("value"); }
      const percent = Math.floor(file.behind * 100).toLocaleString(lang);
      say.textContent = file.behind > 0 ? fill(words.reading, percent) : words.waiting;
    } else {
      say.textContent = file.report || words.done;
    }
  }

  // A sentence of the server, thrown; a broken line is tried again until it holds.
  async function ask(method, path, options = {}) {
    let told = null;
    for (let wait = 1; ; wait = Math.min(wait * 2, 30)) {
      let answer;
      try {
        answer = await fetch(path, { method, credentials: "same-origin", ...options });
      } catch {
        if (options.stuck) options.stuck();
        await rest(wait);
        if (!options.stuck) continue;
        // A line that breaks while much is written hides the answer: a short question gets one.
        answer = await fetch(path, { credentials: "same-origin" }).catch(() => null);
        if (!answer) continue;
      }
      if (answer.ok || answer.status === 409) {
        if (told?.error && !options.stuck) complain("");
        return answer;
      }
      told = {};
      try { told = await answer.json(); } catch { /* Not ours: a proxy's. */ }
      if ([429, 502, 503, 504].includes(answer.status)) {
        if (options.stuck) options.stuck(); else complain(told.error || "");
        await rest(Number(answer.headers.get("retry-after")) || wait);
        continue;
      }
      if (answer.status === 401) throw new Error(words.over);
      throw new Error(told.error || `HTTP ${answer.status}`);
    }
  }

  // Something that tells a file from another of the same name and length: its end.
  async function mark(file) {
    const end = new Uint8Array(await file.slice(Math.max(0, file.size - 512)).arrayBuffer());
    return Array.from(end, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function send(id, blob) {
    if (!blob.size) throw new Error(words.empty);
    if (blob.size > Number(words.most)) throw new Error(words.large);
    const wanted = JSON.stringify({ name: blob.name, size: blob.size, mark: await mark(blob) });
    const headers = { "content-type": "application/json" };
    const file = await (await ask("POST", "uploads", { body: wanted, headers })).json();
    forget(id);
    chosen.set(file.id, blob);
    show(file);
    const stuck = () => { file.stuck = true; show(file); };
    while (file.state === "receiving" && file.offset < file.size && chosen.has(file.id)) {
      const body = blob.slice(file.offset, Math.min(file.offset + part, file.size));
      const headers = { "upload-offset": String(file.offset), "content-type": "application/offset+octet-stream" };
      const answer = await ask("PATCH", `uploads/${file.id}`, { body, headers, stuck });
      file.offset = Number(answer.headers.get("upload-offset"));
      file.stuck = false;
      show(file);
    }
  }

  async function next() {
    if (sending) return;
    sending = true;
    let awake = null;
    try { awake = await navigator.wakeLock?.request("screen"); } catch { /* The screen may sleep, then. */ }
    while (queue.length) {
      const { id, blob } = queue[0];
      try { await send(id, blob); } catch (error) { complain(`${blob.name}\u00a0: ${error.message}`); }
      queue.shift();
      forget(id);
      watch();
    }
    awake?.release();
    sending = false;
  }

  const queue = [];
  let taken = 0;
  function take(files) {
    complain("");
    for (const blob of files) {
      const id = `queued-${taken += 1}`;
      queue.push({ id, blob });
      show({ id, name: blob.name, state: "queued" });
    }
    next();
  }

  function forget(id) {
    shown.get(id)?.remove();
    shown.delete(id);
  }

  async function giveUp(id) {
    chosen.delete(id);
    const place = queue.findIndex((one) => one.id === id);
    if (place >= 0) {
      if (place > 0) queue.splice(place, 1);
      forget(id);
      return;
    }
    try {
      const answer = await ask("DELETE", `uploads/${id}`);
      if (answer.ok) forget(id); else complain((await answer.json()).error);
    } catch (error) { complain(error.message); }
  }

  async function watch() {
    again = true;
    if (watching) return;
    watching = true;
    try {
      for (let busy = false; again || busy; ) {
        again = false;
        const { files } = await (await ask("GET", "uploads")).json();
        files.filter((file) => !(sending && chosen.has(file.id) && file.state === "receiving")).reverse().forEach(show);
        busy = files.some((file) => file.state === "waiting");
        if (busy) await rest(2);
      }
    } catch (error) { complain(error.message); }
    watching = false;
  }

  input.addEventListener("change", () => { take(Array.from(input.files)); input.value = ""; });
  drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take(Array.from(event.dataTransfer.files));
  });
  watch();
})();
