/** The few calls that the map makes of two packages that carry no types of their own. */
declare module "d3-geo" {
  export interface GeoProjection {
    (place: readonly [longitude: number, latitude: number]): [number, number] | null;
    rotate(angles: readonly [number, number, number]): this;
    translate(point: readonly [number, number]): this;
    scale(factor: number): this;
    precision(pixels: number): this;
    clipAngle(degrees: number): this;
  }
  export interface PathContext {
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    arc(x: number, y: number, radius: number, from: number, to: number): void;
  }
  export function geoOrthographic(): GeoProjection;
  export function geoGraticule(): { step(degrees: readonly [number, number]): () => object };
  export function geoPath(projection: GeoProjection, context: PathContext): (shape: object) => void;
}

declare module "topojson-client" {
  export function feature(topology: object, part: object): object;
}
