"use strict";

const BASE = "https://onkonetz.github.io/fhir";
const STATES = [
  ["DE-BW", "Baden-Württemberg"], ["DE-BY", "Bayern"], ["DE-BE", "Berlin"], ["DE-BB", "Brandenburg"],
  ["DE-HB", "Bremen"], ["DE-HH", "Hamburg"], ["DE-HE", "Hessen"], ["DE-MV", "Mecklenburg-Vorpommern"],
  ["DE-NI", "Niedersachsen"], ["DE-NW", "Nordrhein-Westfalen"], ["DE-RP", "Rheinland-Pfalz"], ["DE-SL", "Saarland"],
  ["DE-SN", "Sachsen"], ["DE-ST", "Sachsen-Anhalt"], ["DE-SH", "Schleswig-Holstein"], ["DE-TH", "Thüringen"],
];

let language = (navigator.language || "de").startsWith("de") ? "de" : "en";
const byId = (id) => document.getElementById(id);

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function ask(path) {
  const response = await fetch(path, { headers: { Accept: "application/fhir+json" } });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}

function displayOf(concept) {
  const translated = (concept.designation || []).find((d) => d.language === language);
  return translated ? translated.value : concept.display;
}

function flatten(concepts) {
  return concepts.flatMap((c) => [c, ...flatten(c.concept || [])]);
}

let services = [];

function options(select, pairs, chosen) {
  select.replaceChildren(...pairs.map(([value, text]) => {
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
  options(byId("service"),
    services.map((s) => [s.code, displayOf(s)]).sort((a, b) => a[1].localeCompare(b[1], language)),
    byId("service").value || "car-t");
  options(byId("state"), [["", texts.everywhere], ...STATES], byId("state").value);
}

function phoneOf(...resources) {
  return resources.flatMap((r) => (r && r.telecom) || []).find((t) => t.system === "phone");
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

function resultItem(service, included) {
  const texts = TEXTS[language];
  const resolve = (reference) => reference && included.get(reference.reference);
  const organization = resolve(service.providedBy);
  const places = (service.location || []).map(resolve).filter(Boolean);
  const item = element("li");
  const name = element("strong", organization ? organization.name : service.name);
  if (isSynthetic(service)) name.append(element("span", texts.synthetic, "mark"));
  item.append(name, element("span", namesOfTypes(service) || service.name));
  places.forEach((p) => item.append(element("div", p.address && p.address.city, "place")));
  const phone = phoneOf(service, organization, ...places);
  if (phone) {
    const call = element("a", `${texts.phone} ${phone.value}`);
    call.href = `tel:${phone.value}`;
    item.append(call);
  }
  const caveat = (service.extension || []).find((e) => e.url === `${BASE}/StructureDefinition/source-caveat`);
  if (caveat) item.append(element("div", `${texts.caveat}: ${translated(caveat.valueString, caveat._valueString)}`, "caveat"));
  return item;
}

async function search(event) {
  if (event) event.preventDefault();
  const texts = TEXTS[language];
  const query = new URLSearchParams({
    "active": "true",
    "service-type": `${BASE}/CodeSystem/oncology-service|${byId("service").value}`,
  });
  if (byId("state").value) query.set("location.address-state", byId("state").value);
  query.append("_include", "HealthcareService:organization");
  query.append("_include", "HealthcareService:location");
  query.append("_count", "100");
  const path = `fhir/HealthcareService?${query}`;
  byId("status").textContent = texts.searching;
  byId("results").replaceChildren();
  try {
    const bundle = await ask(path);
    const entries = bundle.entry || [];
    const included = new Map(entries.map((e) => [`${e.resource.resourceType}/${e.resource.id}`, e.resource]));
    const matches = entries.filter((e) => e.search.mode === "match").map((e) => e.resource);
    byId("status").textContent = matches.length ? texts.found(bundle.total) : texts.none;
    byId("results").replaceChildren(...matches.map((s) => resultItem(s, included)));
    const link = element("a");
    link.href = path;
    link.append(element("code", `GET /${decodeURIComponent(path)}`));
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
  if (services.length) search();
  else byId("status").textContent = TEXTS[language].failed;
}

start();
