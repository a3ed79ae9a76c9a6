"use strict";

const BASE = "https://onkonetz.github.io/fhir";
const STATES = [
  ["DE-BW", "Baden-Württemberg"], ["DE-BY", "Bayern"], ["DE-BE", "Berlin"], ["DE-BB", "Brandenburg"],
  ["DE-HB", "Bremen"], ["DE-HH", "Hamburg"], ["DE-HE", "Hessen"], ["DE-MV", "Mecklenburg-Vorpommern"],
  ["DE-NI", "Niedersachsen"], ["DE-NW", "Nordrhein-Westfalen"], ["DE-RP", "Rheinland-Pfalz"], ["DE-SL", "Saarland"],
  ["DE-SN", "Sachsen"], ["DE-ST", "Sachsen-Anhalt"], ["DE-SH", "Schleswig-Holstein"], ["DE-TH", "Thüringen"],
];

const KILOMETRES = ["10", "25", "50", "100", "200"];
const FIELDS = ["service", "place", "distance", "state"];
const DISTANCE = "http://hl7.org/fhir/StructureDefinition/location-distance";

let language = (navigator.language || "de").startsWith("de") ? "de" : "en";
const byId = (id) => document.getElementById(id);

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

// What the directory answers; a refusal is an answer too.
async function ask(path) {
  const response = await fetch(path, { headers: { "Accept": "application/fhir+json", "Accept-Language": language } });
  const answer = await response.json();
  if (!response.ok && answer.resourceType !== "OperationOutcome") throw new Error(`${response.status} for ${path}`);
  return answer;
}

function displayOf(concept) {
  const translated = (concept.designation || []).find((d) => d.language === language);
  return translated ? translated.value : concept.display;
}

function flatten(concepts) {
  return concepts.flatMap((c) => [c, ...flatten(c.concept || [])]);
}

let services = [];

function options(list, pairs, chosen) {
  list.replaceChildren(...pairs.map(([value, text]) => {
    const option = element("option", text);
    option.value = value;
    option.selected = value === chosen;
    return option;
  }));
}

function speak() {
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  document.querySelectorAll("[data-text]").forEach((e) => { e.textContent = texts[e.dataset.text]; });
  byId("language").textContent = texts.other;
  byId("links").replaceChildren(...texts.links.map(([href, text]) => {
    const link = element("a", text);
    link.href = href;
    const item = element("li");
    item.append(link);
    return item;
  }));
  options(byId("services"),
    services.map(displayOf).sort((a, b) => a.localeCompare(b, language)).map((name) => [name, ""]));
  options(byId("distance"),
    [["", texts.anyDistance], ...KILOMETRES.map((km) => [km, `${km} km`])], byId("distance").value);
  options(byId("state"), [["", texts.everywhere], ...STATES], byId("state").value);
}

function phoneOf(resource) {
  return ((resource && resource.telecom) || []).find((t) => t.system === "phone");
}

// Whom to ring: the service itself, who stands for it or its organisation, and where that is.
function callable(service, organization, place, included) {
  const roles = [...included.values()].filter((r) => r.resourceType === "PractitionerRole");
  const reference = `HealthcareService/${service.id}`;
  const own = roles.filter((r) => (r.healthcareService || []).some((s) => s.reference === reference));
  const theirs = roles.filter((r) => organization && r.organization
    && r.organization.reference === `Organization/${organization.id}`);
  const people = (own.length ? own : theirs).map((role) => {
    const person = role.practitioner && included.get(role.practitioner.reference);
    const name = person && person.name && person.name[0];
    return { phone: phoneOf(role) || phoneOf(person), name: name && (name.text || name.family) };
  });
  const calls = [{ phone: phoneOf(service) }, ...people, { phone: phoneOf(organization) }, { phone: phoneOf(place) }]
    .filter((call) => call.phone);
  return [...new Set(calls.map((call) => call.phone.value))].map((value) => {
    const same = calls.filter((call) => call.phone.value === value);
    return same.find((call) => call.name) || same[0];
  });
}

function distanceOf(search) {
  const texts = TEXTS[language];
  const extensions = search.extension || [];
  const distance = extensions.find((e) => e.url === DISTANCE);
  if (!distance) return null;
  const kilometres = (distance.valueDistance.value / 1000)
    .toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const precision = extensions.find((e) => e.url === `${BASE}/StructureDefinition/position-precision`);
  const tied = extensions.some((e) => e.url === `${BASE}/StructureDefinition/distance-tied` && e.valueBoolean);
  return [`${kilometres} km`, precision && texts.measuredTo[precision.valueCode], tied && texts.tied]
    .filter(Boolean).join(", ");
}

// The value in the page's language: of an element with translations, the one that fits.
function translated(value, element) {
  const translations = ((element && element.extension) || [])
    .filter((e) => e.url === "http://hl7.org/fhir/StructureDefinition/translation")
    .map((e) => Object.fromEntries(e.extension.map((part) => [part.url, part.valueCode || part.valueString])));
  const fitting = translations.find((t) => t.lang === language);
  return fitting ? fitting.content : value;
}

function namesOfTypes(service) {
  const codes = (service.type || []).flatMap((t) => t.coding || []).map((c) => c.code);
  return services.filter((s) => codes.includes(s.code)).map(displayOf).join(", ");
}

function isSynthetic(resource) {
  return ((resource.meta && resource.meta.tag) || []).some((t) => t.code === "synthetic");
}

function resultItem({ resource: service, search }, included) {
  const texts = TEXTS[language];
  const resolve = (reference) => reference && included.get(reference.reference);
  const organization = resolve(service.providedBy);
  const places = (service.location || []).map(resolve).filter(Boolean);
  const item = element("li");
  const name = element("strong", organization ? organization.name : service.name);
  if (isSynthetic(service)) name.append(element("span", texts.synthetic, "mark"));
  item.append(name, element("span", namesOfTypes(service) || service.name));
  places.forEach((p) => item.append(element("div", p.address && p.address.city, "place")));
  const distance = distanceOf(search);
  if (distance) item.append(element("div", distance, "place"));
  callable(service, organization, places[0], included).forEach(({ phone, name }) => {
    const call = element("a", `${texts.phone} ${phone.value}`);
    call.href = `tel:${phone.value}`;
    const line = element("div");
    line.append(call, name ? ` ${name}` : "");
    item.append(line);
  });
  const caveat = (service.extension || []).find((e) => e.url === `${BASE}/StructureDefinition/source-caveat`);
  if (caveat) item.append(element("div", `${texts.caveat}: ${translated(caveat.valueString, caveat._valueString)}`, "caveat"));
  return item;
}

function textsOf(outcome) {
  return ((outcome && outcome.issue) || []).map((i) => (i.details && i.details.text) || i.diagnostics).filter(Boolean);
}

async function search(event) {
  if (event) event.preventDefault();
  const texts = TEXTS[language];
  const query = new URLSearchParams();
  FIELDS.filter((field) => byId(field).value.trim()).forEach((field) => query.set(field, byId(field).value.trim()));
  if (!query.has("place")) query.delete("distance");
  if (event) history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  query.append("_count", "100");
  const path = `fhir/HealthcareService/$find-care?${query}`;
  byId("status").textContent = texts.searching;
  byId("remarks").replaceChildren();
  byId("results").replaceChildren();
  try {
    const answer = await ask(path);
    const refused = answer.resourceType === "OperationOutcome";
    const entries = answer.entry || [];
    const of = (mode) => entries.filter((e) => e.search.mode === mode);
    const included = new Map(of("include").map((e) => [`${e.resource.resourceType}/${e.resource.id}`, e.resource]));
    const remarks = refused ? [] : of("outcome").flatMap((e) => textsOf(e.resource));
    if (refused) byId("status").textContent = textsOf(answer).join(" ") || texts.failed;
    else byId("status").textContent = answer.total ? texts.found(answer.total) : texts.none;
    byId("remarks").replaceChildren(...remarks.map((remark) => element("li", remark)));
    byId("results").replaceChildren(...of("match").map((e) => resultItem(e, included)));
    const link = element("a");
    link.href = path;
    link.append(element("code", `GET /${decodeURIComponent(path.replaceAll("+", " "))}`));
    byId("query").replaceChildren(`${texts.asked}: `, link);
  } catch (problem) {
    console.error(problem);
    byId("status").textContent = texts.failed;
  }
}

async function start() {
  byId("search").addEventListener("submit", search);
  byId("language").addEventListener("click", () => {
    language = language === "de" ? "en" : "de";
    speak();
    search();
  });
  try {
    const found = await ask(`fhir/CodeSystem?url=${BASE}/CodeSystem/oncology-service`);
    services = flatten(found.entry ? found.entry[0].resource.concept : []);
  } catch (problem) {
    console.error(problem);
  }
  speak();
  const asked = new URLSearchParams(location.search);
  if (FIELDS.some((field) => asked.has(field))) {
    FIELDS.forEach((field) => { byId(field).value = asked.get(field) || ""; });
  }
  search();
}

start();
