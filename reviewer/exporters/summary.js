"use strict";
(() => {
  const all = (what, where = document) => Array.from(where.querySelectorAll(what));
  const field = (name) => document.getElementById("f_" + name);
  const sections = all("section[data-code]").map((element) => ({
    element, code: Number(element.dataset.code), below: Number(element.dataset.below), items: [],
    groups: all("section[data-source]", element).map((each) => ({ element: each, items: [] })),
    sorted: element.querySelector(".sorted"),
  }));
  const loose = { element: document.getElementById("missing_untagged"), code: -1, below: -1, items: [], groups: [] };
  const read = (element) => ({
    element, shown: true, home: element.parentNode, words: null, source: element.dataset.s, coder: element.dataset.c,
    at: Number(element.dataset.t), long: Number(element.dataset.l),
  });
  for (const section of sections) {
    for (const group of section.groups) {
      group.items = all("article", group.element).map(read);
      section.items = section.items.concat(group.items);
    }
  }
  if (loose.element) {
    loose.items = all("article", loose.element).map(read);
    sections.push(loose);
  }
  const ids = new Set();
  for (const section of sections) for (const item of section.items) {
    item.id = item.element.dataset.id;
    ids.add(item.id);
  }
  const total = ids.size;
  const show = (element, shown) => { if (element.hidden === shown) element.hidden = !shown; };
  const text = (item, kind) => {
    const found = item.element.getElementsByClassName(kind)[0];
    return found ? found.textContent : "";
  };
  const wordsOf = (item) => {
    if (item.words === null) item.words = (text(item, "quote") + "\n" + text(item, "memo")).toLowerCase();
    return item.words;
  };
  // The words are gathered while nobody waits, so that the first search is as fast as the next.
  const waiting = sections.flatMap((section) => section.items);
  const soon = window.requestIdleCallback || ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 50));
  const gather = (idle) => {
    while (waiting.length && idle.timeRemaining() > 1) waiting.splice(-50).forEach(wordsOf);
    if (waiting.length) soon(gather);
  };
  soon(gather);

  function filter() {
    const code = field("code").value, source = field("source").value, coder = field("coder").value;
    const text = field("text").value.trim().toLowerCase();
    const chosen = code === "" ? null : sections.find((each) => String(each.code) === code);
    const seen = new Set();
    for (const section of sections) {
      const inside = code === "" || (chosen && section.code >= chosen.code && section.code < chosen.below);
      let count = 0;
      for (const item of section.items) {
        item.shown = Boolean(inside) && (source === "" || item.source === source) && (coder === "" || item.coder === coder)
          && (text === "" || wordsOf(item).includes(text));
        show(item.element, item.shown);
        if (item.shown) { count += 1; seen.add(item.id); }
      }
      const plain = code === "" && source === "" && coder === "" && text === "";
      show(section.element, plain || count > 0);
      for (const group of section.groups) {
        show(group.element, field("sort").value === "source" && (plain || group.items.some((item) => item.shown)));
      }
    }
    field("count").textContent = seen.size === total
      ? `${total.toLocaleString("en")} excerpts` : `${seen.size.toLocaleString("en")} of ${total.toLocaleString("en")} excerpts`;
  }

  const orders = {
    newest: (a, b) => b.at - a.at, oldest: (a, b) => a.at - b.at, longest: (a, b) => b.long - a.long,
    coder: (a, b) => Number(a.coder) - Number(b.coder),
  };
  function sort() {
    const order = orders[field("sort").value];
    for (const section of sections) {
      if (!section.sorted) continue;
      if (order) section.sorted.append(...section.items.slice().sort(order).map((item) => item.element));
      else for (const item of section.items) item.home.append(item.element);
    }
    filter();
  }

  function clear() {
    for (const name of ["code", "source", "coder", "text"]) field(name).value = "";
    filter();
  }

  function open(button) {
    const opened = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(opened));
    (button.closest("article") || button).classList.toggle("open", opened);
  }

  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
    if (target.tagName === "ARTICLE") target.focus({ preventScroll: true });
  }

  function sortTable(button) {
    const head = button.closest("th"), table = button.closest("table"), body = table.tBodies[0];
    const column = head.cellIndex, was = head.getAttribute("aria-sort");
    const now = was === null ? (column ? "descending" : "ascending")
      : was === (column ? "descending" : "ascending") ? (column ? "ascending" : "descending") : null;
    for (const each of all("th", table.tHead)) each.removeAttribute("aria-sort");
    const rows = all("tr", body);
    rows.forEach((row, number) => { if (row.dataset.n === undefined) row.dataset.n = number; });
    const value = (row) => {
      const words = row.cells[column].textContent.trim(), number = Number(words.replace(/,/g, "") || 0);
      return Number.isNaN(number) ? words.toLowerCase() : number;
    };
    const sign = now === "ascending" ? 1 : -1;
    const keyed = rows.map((row) => [value(row), Number(row.dataset.n), row]);
    keyed.sort((a, b) => (now === null || a[0] === b[0]) ? a[1] - b[1] : a[0] < b[0] ? -sign : sign);
    body.append(...keyed.map((each) => each[2]));
    if (now) head.setAttribute("aria-sort", now);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.hasAttribute("aria-expanded")) open(button);
    else if (button && button.closest("thead")) sortTable(button);
    else if (event.target.closest("a[href^='#']")) setTimeout(arrive);
  });
  addEventListener("hashchange", arrive);
  if (field("count")) {
    for (const name of ["code", "source", "coder"]) field(name).addEventListener("change", filter);
    field("text").addEventListener("input", filter);
    field("sort").addEventListener("change", sort);
    field("clear").addEventListener("click", clear);
    for (const name of ["code", "source", "coder", "text"]) field(name).value = "";
    field("sort").value = "source";
    filter();
  }
  arrive();
})();
