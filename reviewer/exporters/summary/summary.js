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
  // The list that the numbers in the tables speak of: each excerpt once, in the order of the page.
  const numbers = new Map();
  for (const section of sections) for (const item of section.items) {
    const id = item.element.dataset.id;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    item.number = numbers.get(id);
  }
  const total = numbers.size;
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

  const cells = field("count") ? all("td[data-x]").map((td) => ({ td, button: null })) : [];
  let cell = null, chosen = null, followed = false, turns = 0;
  const narrowed = () => ["code", "source", "coder", "text"].some((name) => field(name).value.trim() !== "");

  // An excerpt behind a number is shown once: under the code that has most of those behind it.
  function places(inside) {
    const found = new Map();
    const counted = sections.filter(inside).map((section) => ({
      section, count: section.items.reduce((sum, item) => sum + (chosen.has(item.number) ? 1 : 0), 0),
    }));
    for (const { section } of counted.sort((a, b) => b.count - a.count)) {
      for (const item of section.items) {
        if (chosen.has(item.number) && !found.has(item.number)) found.set(item.number, section);
      }
    }
    return found;
  }

  function filter() {
    const code = field("code").value, source = field("source").value, coder = field("coder").value;
    const text = field("text").value.trim().toLowerCase();
    const under = code === "" ? null : sections.find((each) => String(each.code) === code);
    const within = (section) => code === "" || Boolean(under && section.code >= under.code && section.code < under.below);
    const plain = code === "" && source === "" && coder === "" && text === "" && !chosen;
    const at = chosen && places(within);
    const seen = new Set(), left = narrowed() ? new Set() : null;
    for (const section of sections) {
      const inside = within(section);
      let count = 0;
      for (const item of section.items) {
        const fits = inside && (source === "" || item.source === source) && (coder === "" || item.coder === coder)
          && (text === "" || wordsOf(item).includes(text));
        if (fits && left) left.add(item.number);
        item.shown = fits && (!at || at.get(item.number) === section);
        show(item.element, item.shown);
        if (item.shown) { count += 1; seen.add(item.number); }
      }
      show(section.element, plain || count > 0);
      for (const group of section.groups) {
        show(group.element, field("sort").value === "source" && (plain || group.items.some((item) => item.shown)));
      }
    }
    field("count").textContent = seen.size === total
      ? `${total.toLocaleString("en")} excerpts` : `${seen.size.toLocaleString("en")} of ${total.toLocaleString("en")} excerpts`;
    document.documentElement.classList.toggle("filtered", Boolean(left));
    show(field("note"), Boolean(left));
    recount(left);
  }

  // A number that is as many as the excerpts behind it can be counted anew: of those, how many the fields leave.
  function recount(left) {
    const before = new Uint32Array(total + 1);
    if (left) for (let number = 0; number < total; number += 1) before[number + 1] = before[number] + (left.has(number) ? 1 : 0);
    const turn = turns += 1;
    let at = 0;
    // Thousands of numbers take longer than a frame, and the excerpts come first.
    const go = (idle) => {
      if (turn !== turns) return;
      for (; at < cells.length && (at % 20 || idle.timeRemaining() > 1); at += 1) {
        const each = cells[at];
        if (!each.follows) continue;
        const now = left ? each.ranges.reduce((sum, [first, last]) => sum + before[last + 1] - before[first], 0) : each.count;
        if (now !== each.now) say(each, now);
      }
      if (at < cells.length) soon(go);
      else field("note").removeAttribute("aria-busy");
    };
    field("note").setAttribute("aria-busy", "true");
    soon(go);
  }

  function say(each, now) {
    each.now = now;
    each.figure.textContent = now.toLocaleString("en");
    each.button.setAttribute("aria-label", `${each.names}: ${noun(now)}`);
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
    if (!cell) { filter(); return; }
    showCell(null);
    location.hash = "part_codes";
    field("code").focus({ preventScroll: true });
  }

  // "3-5 9" are the excerpts 3, 4, 5 and 9.
  const ranges = (words) => words.split(" ").map((each) => {
    const [first, last = first] = each.split("-").map(Number);
    return [first, last];
  });
  function listed(words) {
    const found = new Set();
    for (const [first, last] of ranges(words)) for (let number = first; number <= last; number += 1) found.add(number);
    return found;
  }
  const noun = (count) => `${count.toLocaleString("en")} ${count === 1 ? "excerpt" : "excerpts"}`;

  const names = (td) => {
    const row = td.parentNode, head = row.closest("table").tHead.rows[0];
    return [row.cells[0].textContent.trim(), head.cells[td.cellIndex].textContent.trim()];
  };

  function become(each, number) {
    const words = each.td.textContent.trim();
    each.ranges = ranges(each.td.dataset.x);
    each.now = each.count = each.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    each.follows = words.replace(/,/g, "") === String(each.count);
    each.names = names(each.td).join(", ");
    each.figure = each.td.querySelector("span");
    const said = noun(each.count), shown = each.follows ? said : `${words}, ${said}`;
    each.button = document.createElement("button");
    each.button.type = "button";
    each.button.dataset.cell = number;
    each.button.tabIndex = -1;
    each.button.setAttribute("aria-label", `${each.names}: ${shown}`);
    each.button.append(...each.td.childNodes);
    each.figure = each.figure || each.button;
    each.td.append(each.button);
    each.td.classList.add("opens");
  }

  // A table is one stop for Tab, as it may have thousands of numbers; the arrow keys go on from there.
  function stop(button) {
    for (const each of all("button[data-cell][tabindex='0']", button.closest("tbody"))) each.tabIndex = -1;
    button.tabIndex = 0;
  }

  function move(button, key) {
    const td = button.parentNode, rows = Array.from(td.closest("tbody").rows);
    const down = { ArrowDown: 1, ArrowUp: -1 }[key] || 0, right = { ArrowRight: 1, ArrowLeft: -1 }[key] || 0;
    let row = rows.indexOf(td.parentNode) + down, column = td.cellIndex + right;
    for (; rows[row] && rows[row].cells[column]; row += down, column += right) {
      const next = rows[row].cells[column].querySelector("button[data-cell]");
      if (next) { stop(next); next.focus(); return; }
    }
  }

  function showCell(next) {
    if (cell) cell.td.classList.remove("here");
    cell = next;
    chosen = next && listed(next.td.dataset.x);
    show(document.getElementById("f_behind"), Boolean(next));
    const words = field("cell");
    words.textContent = "";
    if (next) {
      next.td.classList.add("here");
      names(next.td).forEach((name, number) => {
        const part = document.createElement("bdi");
        part.textContent = name;
        words.append(number ? " × " : "Excerpts behind: ", part);
      });
      // What was counted anew opens what it counts.
      if (!next.follows) for (const name of ["code", "source", "coder", "text"]) field(name).value = "";
    }
    filter();
  }

  // What is scrolled to stands below the bar, whose height changes with what it says.
  const makeRoom = () => {
    document.documentElement.style.scrollPaddingTop = `${field("count").closest("form").offsetHeight + 12}px`;
  };

  // What comes into view is only then as high as it is, and moves what is below it: scroll until that is over.
  function bring(element, where = { block: "start" }) {
    let frames = 10;
    const again = () => {
      element.scrollIntoView(where);
      frames -= 1;
      if (frames) requestAnimationFrame(again);
    };
    again();
  }

  function openCell(next) {
    showCell(next);
    makeRoom();
    const first = all("#part_codes article, #missing_untagged article").find((each) => !each.closest("[hidden]"));
    if (!first) return;
    bring(first);
    first.focus({ preventScroll: true });
  }

  function open(button) {
    const opened = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(opened));
    (button.closest("article") || button).classList.toggle("open", opened);
  }

  function arrive() {
    const name = decodeURIComponent(location.hash.slice(1)), left = cell, linked = followed;
    const asked = /^behind_(\d+)$/.exec(name);
    if (asked && cells[asked[1]]) {
      if (cell !== cells[asked[1]]) openCell(cells[asked[1]]);
      return;
    }
    followed = false;
    if (left) showCell(null);
    if (left && !linked) {  // Back: to the number that was opened.
      const figure = left.td.closest("figure .wide");
      if (figure && !figure.checkVisibility()) open(figure.previousElementSibling);
      bring(left.td, { block: "center" });
      left.button.focus({ preventScroll: true });
      return;
    }
    const target = document.getElementById(name);
    if (!target) return;
    const hidden = target.closest("[hidden]");
    if (hidden) clear();
    if (hidden || left || linked) bring(target);
    if (target.tagName === "ARTICLE") target.focus({ preventScroll: true });
  }

  // Beside each table and picture, for when there is a filter: whether its numbers follow it.
  function tell() {
    const following = new Set(cells.filter((each) => each.follows).map((each) => each.td.closest("table")));
    const counted = new Set(cells.filter((each) => each.follows).map((each) => each.td));
    const note = (before, words) => {
      const said = document.createElement("p");
      said.className = "follows muted";
      said.textContent = words;
      before.before(said);
    };
    for (const table of all("table.numbers")) {
      const fixed = all("td:not(.words)", table).filter((td) => /[1-9]/.test(td.textContent) && !counted.has(td));
      for (const td of fixed) td.classList.add("fixed");
      if (following.has(table)) {
        note(table.closest(".scroll"), `Only the excerpts that the filter leaves are counted${fixed.length ? "; numbers in grey do not follow it" : ""}.`);
      } else if (fixed.length) note(table.closest(".scroll"), "These numbers do not follow the filter.");
    }
    for (const picture of all("figure > svg")) {
      const own = picture.parentNode.querySelector("table");
      note(picture, `The picture does not follow the filter${own && following.has(own) ? "; “In numbers” does" : ""}.`);
    }
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
    else if (button && button.dataset.cell) {
      stop(button);
      const name = `#behind_${button.dataset.cell}`;
      if (location.hash === name) openCell(cells[button.dataset.cell]);
      else location.hash = name;
    } else if (button && button.closest("thead")) sortTable(button);
    else if (event.target.closest("a[href^='#']")) {
      followed = true;
      setTimeout(arrive);
    }
  });
  document.addEventListener("keydown", (event) => {
    const button = event.target.closest("button[data-cell]");
    if (event.key === "Escape" && cell) clear();
    else if (button && event.key.startsWith("Arrow") && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      move(button, event.key);
    }
  });
  addEventListener("hashchange", arrive);
  if (field("count")) {
    for (const name of ["code", "source", "coder"]) field(name).addEventListener("change", filter);
    field("text").addEventListener("input", filter);
    field("sort").addEventListener("change", sort);
    field("clear").addEventListener("click", clear);
    field("all").addEventListener("click", clear);
    for (const name of ["code", "source", "coder", "text"]) field(name).value = "";
    field("sort").value = "source";
    cells.forEach(become);
    tell();
    filter();
    addEventListener("resize", makeRoom);
    for (const body of new Set(cells.map((each) => each.td.closest("tbody")))) {
      body.querySelector("button[data-cell]").tabIndex = 0;
      const hint = document.createElement("p");
      hint.className = "hint muted";
      hint.textContent = "A number opens its excerpts; the arrow keys go from one to the next.";
      body.closest(".scroll").before(hint);
    }
  }
  arrive();
})();
