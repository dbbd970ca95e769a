// Puts the query editor on the page and the catalogue of questions beside it.

const narrow = matchMedia("(max-width: 760px)").matches;

const json = async (address) => {
  const response = await fetch(address, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
};

/** Returns a new element with that text and those attributes. */
const element = (name, text = "", attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};

/** Lets the editor complete the terms of our vocabulary, and ask no other server for any. */
function completeFrom(vocabulary) {
  const { Yasqe } = Yasgui;
  const prefixes = Object.entries(vocabulary.prefixes).map(([name, iri]) => `${name}: <${iri}>`);
  const lists = { class: vocabulary.classes, property: vocabulary.properties, prefixes };
  for (const [kind, terms] of Object.entries(lists)) {
    Yasqe.Autocompleters[kind].get = () => terms;
    Yasqe.Autocompleters[kind].bulk = true;
    Yasqe.Autocompleters[kind].persistenceId = undefined;
  }
  Yasqe.defaults.autocompleters = ["variables", "prefixes", "class", "property"];
  Yasqe.defaults.prefixCcApi = null;
}

/** Shows values plainly, without quotes and types, until the user wants them. */
function showPlainValues() {
  const { draw } = Yasgui.Yasr.plugins.table.prototype;
  Yasgui.Yasr.plugins.table.prototype.draw = function (settings) {
    return draw.call(this, { compact: true, ...settings });
  };
}

function firstQuery(vocabulary) {
  const wanted = ["cy", "skos"].map((name) => `PREFIX ${name}: <${vocabulary.prefixes[name]}>`);
  return `${wanted.join("\n")}

# The newest events that came to pass
SELECT ?event ?date (SAMPLE(?name) AS ?agent) {
  ?event a cy:Event ;
         cy:factuality cy:ActualEvent ;
         cy:lastReported ?date ;
         cy:agent/skos:prefLabel ?name .
}
GROUP BY ?event ?date
ORDER BY DESC(?date) ?event
LIMIT 50
`;
}

function editorFor(vocabulary) {
  const endpoint = `${location.origin}/sparql`;
  Yasgui.Yasqe.defaults.value = firstQuery(vocabulary);
  return new Yasgui(document.getElementById("editor"), {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
    persistenceLabelConfig: "chancery",
    yasr: { prefixes: vocabulary.prefixes },
  });
}

/** Results name things by their IRIs; a click on one of ours opens its page here. */
function openThingsHere(vocabulary) {
  document.getElementById("editor").addEventListener("click", (event) => {
    const link = event.target.closest?.("a.iri");
    const address = link?.getAttribute("href") ?? "";
    if (address.startsWith(vocabulary.base)) {
      link.href = `/id/${address.slice(vocabulary.base.length)}`;
    }
  }, true);
}

function show(editor, name, text) {
  const same = Object.values(editor._tabs).find((tab) => tab.getName() === name);
  const tab = same ?? editor.addTab(true, { name });
  tab.setQuery(text);
  if (same) editor.selectTabId(same.getId());
  if (narrow) document.getElementById("editor").scrollIntoView();
}

/** Returns the address of a catalogue query with the values of its form. */
function filled(query, form) {
  const values = new URLSearchParams(form ? new FormData(form) : []);
  return `/catalogue/${encodeURIComponent(query.name)}?${values}`;
}

async function open(editor, query, form) {
  const problem = form?.querySelector(".problem");
  try {
    const { text } = await json(filled(query, form));
    problem?.replaceChildren();
    show(editor, query.name, text);
  } catch (failure) {
    if (problem) problem.textContent = failure.message;
    else show(editor, query.name, query.text);
  }
}

function fieldFor(parameter) {
  const label = element("label", parameter.comment);
  const kinds = { DATE: "date", INTEGER: "number" };
  label.append(element("input", "", {
    name: parameter.name,
    type: kinds[parameter.type] ?? "text",
    value: parameter.default ?? "",
    placeholder: parameter.default === "" ? "any" : parameter.type.toLowerCase(),
  }));
  return label;
}

function formFor(editor, query) {
  const form = element("form");
  form.append(...query.parameters.map(fieldFor), element("button", "Open", { type: "submit" }), element("p", "", { class: "problem", role: "alert" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open(editor, query, form);
  });
  return form;
}

function entryFor(editor, query) {
  const entry = element("li");
  const button = element("button", query.question, { type: "button", "data-query": query.name });
  const form = query.parameters.length > 0 ? formFor(editor, query) : null;
  if (form) form.hidden = true;
  button.addEventListener("click", () => {
    document.querySelectorAll("#questions form").forEach((other) => { other.hidden = other !== form; });
    open(editor, query, form);
  });
  entry.append(button, ...(form ? [form] : []));
  return entry;
}

function listCatalogue(editor, queries) {
  const entries = queries.map((query) => entryFor(editor, query));
  document.getElementById("questions").append(...entries);
  document.getElementById("sought").addEventListener("input", ({ target }) => {
    const words = target.value.toLowerCase().split(/\s+/);
    queries.forEach((query, i) => {
      const text = `${query.name} ${query.question}`.toLowerCase();
      entries[i].hidden = !words.every((word) => text.includes(word));
    });
  });
}

if (narrow) document.querySelector("#catalogue details").open = false;
const [vocabulary, queries] = await Promise.all([json("/vocabulary"), json("/catalogue")]);
completeFrom(vocabulary);
showPlainValues();
const editor = editorFor(vocabulary);
openThingsHere(vocabulary);
listCatalogue(editor, queries);
document.body.dataset.ready = "true";
