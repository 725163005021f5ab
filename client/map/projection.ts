/**
 * Where a place lies on the drawing of the region: a conic projection that keeps angles (Lambert's), with the two
 * parallels of the region's south and north, on a drawing 1,000 wide. The outlines are drawn by the same rule.
 */
const radians = Math.PI / 180
const [south, north, middle] = [38 * radians, 52 * radians, 67 * radians]

const tangent = (latitude: number) => Math.tan(Math.PI / 4 + latitude / 2)
const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(tangent(north) / tangent(south))
const radius = (Math.cos(south) * tangent(south) ** cone) / cone

export type Point = readonly [x: number, y: number]

/** Degrees of latitude and longitude to units of the earth's radius; y grows to the south. */
export function project(lat: number, lon: number): Point {
  const distance = radius / tangent(lat * radians) ** cone
  const angle = cone * (lon * radians - middle)
  return [distance * Math.sin(angle), distance * Math.cos(angle)]
}
