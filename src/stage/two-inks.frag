#pragma phaserTemplate(shaderName)

// Prints the picture in two inks on paper. The artwork carries two densities in its colour:
// record ink k = 1 - red, vermilion v = red - (green + blue) / 2. Each is screened at its own angle,
// the vermilion plate slips as the history leaves the record, and the inks multiply on the sheet.

precision highp float;

uniform sampler2D uMainSampler;
uniform sampler2D uLeavingSampler; // the picture that is being left
uniform sampler2D uPaperSampler;   // red: the paper's grain; green: how the ink took, in clouds; both tile
uniform float uPaperSize; // the width of one tile, in device pixels
uniform float uLeaving;   // how much of the picture that is left still shows, 0 to 1
uniform vec2 uResolution; // of the target, in device pixels
uniform float uCell;      // wanted width of a screen cell, in device pixels
uniform vec2 uRecordScreen; // the two screens' directions, over their squared length
uniform vec2 uRedScreen;
uniform float uKept;      // how much continuous tone survives beside the dots
uniform float uSoft;      // how soft a dot's edge is
uniform float uDivergence; // 0 on the record, 1 as far from it as a history can go
uniform vec2 uSlip;       // how far the vermilion plate is out of register, in device pixels
uniform vec3 uPaper;
uniform vec3 uRecord;
uniform vec3 uVermilion;

varying vec2 outTexCoord;

const float LEAST_RED = 0.34;  // vermilion left in the picture when nothing has diverged
const float SOLID = 0.975;     // a solid is never quite closed
const float CRISPNESS = 0.7;   // how far edges are pulled apart before they are screened

float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

float noise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(cell), hash(cell + vec2(1.0, 0.0)), f.x),
             mix(hash(cell + vec2(0.0, 1.0)), hash(cell + vec2(1.0, 1.0)), f.x), f.y);
}

// Colours come premultiplied: what is not covered is white.
vec3 onPaper(vec4 colour) {
  return colour.rgb + (1.0 - colour.a);
}

// The picture at a place. While a scene is left, its successor comes through in patches, as ink dries.
vec3 artwork(vec2 at, float left) {
  vec2 inside = clamp(at, 0.0, 1.0);
  vec3 colour = onPaper(texture2D(uMainSampler, inside));
  if (left <= 0.0) return colour;
  return mix(colour, onPaper(texture2D(uLeavingSampler, inside)), left);
}

// Close to the cosine of a full turn, and much cheaper.
vec2 wave(vec2 turns) {
  vec2 t = abs(fract(turns) * 2.0 - 1.0);
  return t * t * (6.0 - 4.0 * t) - 1.0;
}

// A lattice of dots; two-inks.ts chooses its direction.
float lattice(vec2 pixel, vec2 d) {
  vec2 w = wave(vec2(dot(pixel, d), dot(pixel, vec2(-d.y, d.x))));
  return 0.5 - 0.25 * (w.x + w.y);
}

// How much ink a tone leaves at a pixel: dots grow with the tone and meet at the solid. At an edge
// of the drawing the tone itself is kept, so that what is finer than a dot stays whole.
float screened(float tone, float threshold, float edge) {
  float dots = smoothstep(threshold - uSoft, threshold + uSoft, tone);
  float solid = smoothstep(0.80, 0.97, tone);
  float bare = 1.0 - smoothstep(0.0, 0.05, tone);
  return mix(dots, tone, mix(uKept, 1.0, max(max(solid, bare), edge * 0.75)));
}

// Light through a film of ink. Thin films are bluer than a mixture of ink and paper would be; the
// film's thickness is chosen so that the tone is as dark as the drawing says.
vec3 film(vec3 ink, float coverage) {
  float darkest = dot(ink, vec3(0.3, 0.5, 0.2));
  return pow(ink, vec3(log(max(1.0 - coverage * (1.0 - darkest), darkest)) / log(darkest)));
}

void main() {
  vec2 pixel = floor(outTexCoord * uResolution);
  vec2 one = 1.2 / uResolution;

  float left = 0.0;
  if (uLeaving > 0.0) {
    float patches = 0.6 * noise(pixel * 14.0 / uResolution.x) + 0.4 * noise(pixel / uCell);
    left = smoothstep(0.0, 0.45, uLeaving * 1.45 - patches);
  }

  vec3 here = artwork(outTexCoord, left);
  float record = 1.0 - here.r;
  float around = 1.0 - 0.3333333 * (
    artwork(outTexCoord + vec2(0.0, one.y), left).r +
    artwork(outTexCoord + vec2(0.866 * one.x, -0.5 * one.y), left).r +
    artwork(outTexCoord - vec2(0.866 * one.x, 0.5 * one.y), left).r);
  float detail = record - around;
  float edge = smoothstep(0.015, 0.14, abs(detail));
  record = clamp(record + detail * CRISPNESS, 0.0, 1.0);

  vec3 slipped = artwork(outTexCoord - uSlip / uResolution, left);
  float red = clamp((slipped.r - (slipped.g + slipped.b) * 0.5) * 1.12, 0.0, 1.0);
  red *= mix(LEAST_RED, 1.0, uDivergence);

  vec2 paper = texture2D(uPaperSampler, fract(pixel / uPaperSize)).rg - 0.5;
  float grain = paper.r;
  float mottle = paper.g * 1.5;

  float k = screened(record * SOLID, lattice(pixel, uRecordScreen), edge);
  float v = screened(red, lattice(pixel, uRedScreen), 0.0);
  k = clamp(k + (grain * 0.07 + mottle * 0.06) * record, 0.0, 1.0);
  v = clamp(v + (grain * 0.09 + mottle * 0.10) * red, 0.0, 1.0);

  vec3 sheet = uPaper * (1.0 + grain * 0.035 + mottle * 0.016);
  vec3 print = sheet * mix(vec3(1.0), uVermilion / uPaper, v);
  print *= film(uRecord / uPaper, k);
  gl_FragColor = vec4(print, 1.0);
}
