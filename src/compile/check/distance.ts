/** Kilometres between two entities by their coordinates (latitude and longitude in turn), NaN where either has none. */
export function kilometres(coordinates: Float32Array, a: number, b: number): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [latA, latB] = [rad(coordinates[2 * a]!), rad(coordinates[2 * b]!)];
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const east = rad(coordinates[2 * a + 1]! - coordinates[2 * b + 1]!);
  return 2 * 6371 * Math.asin(Math.sqrt(half(latA - latB) + Math.cos(latA) * Math.cos(latB) * half(east)));
}
