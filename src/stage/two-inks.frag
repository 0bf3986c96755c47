#pragma phaserTemplate(shaderName)

// Prints the picture in two inks on paper. The artwork carries two densities in its colour:
// record ink k = 1 - red, vermilion v = red - (green + blue) / 2. Each is screened at its own angle,
// the vermilion plate slips as the history leaves the record, and the inks multiply on the sheet.

precision highp float;

uniform sampler2D uMainSampler;
uniform sampler2D uLeavingSampler; // the picture that is being left
uniform sampler2D uPaperSampler;   // red: the paper's grain; green: how the ink took, in clouds; both tile
uniform float uPaperSize; // the width of one tile, in device pixels
uniform float uPrinting;  // how the next picture comes over it: see printing.ts, from 1; 0 when it stands
uniform float uLeaving;   // how far it still has to come, 1 to 0
uniform float uPress;     // how hard the plates are pressed upon the paper, 0 to 1
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

// A plate upon the sheet: where its drawing is looked up, whether that is the picture that is left
// (1) or its successor (0), and how much ink it carries.
struct Plate {
  vec2 at;
  float left;
  float ink;
};

vec3 artwork(vec2 at, float left) {
  vec2 inside = clamp(at, 0.0, 1.0);
  vec3 colour = onPaper(texture2D(uMainSampler, inside));
  if (left <= 0.0) return colour;
  return mix(colour, onPaper(texture2D(uLeavingSampler, inside)), left);
}

// What a print on its way adds to the two plates: a shadow, and ink that is still wet on either.
struct Wet {
  float shadow;
  vec2 bead;   // ink before the squeegee: record, vermilion
  vec2 gloss;  // ink that has not dried: record, vermilion
};

// The successor comes through in patches, as ink dries.
float patches(vec2 pixel, float leaving) {
  float patch = 0.6 * noise(pixel * 14.0 / uResolution.x) + 0.4 * noise(pixel / uCell);
  return smoothstep(0.0, 0.45, leaving * 1.45 - patch);
}

// A squeegee for each ink, the vermilion one behind: `gone` is how far it has passed a pixel, over the width.
float bead(float gone, float streak) {
  return smoothstep(0.0, 0.002, gone) * (1.0 - smoothstep(0.008, 0.014, gone - 0.026 * streak));
}

float gloss(float gone) {
  return step(0.0, gone) * exp(-max(gone, 0.0) * 11.0);
}

void wipe(vec2 pixel, float come, inout Plate record, inout Plate red, inout Wet wet) {
  float streak = noise(vec2(pixel.y / uCell * 0.9, pixel.x / uCell * 0.03));
  float ragged = noise(vec2(pixel.y / uCell * 0.35, 7.0));
  float place = outTexCoord.x + 0.09 * (outTexCoord.y - 0.5) + 0.006 * ragged;
  vec2 gone = mix(vec2(-0.08), vec2(1.3), clamp(vec2(come, come - 0.2) / 0.8, 0.0, 1.0)) - place;
  record.left = 1.0 - step(0.0, gone.x);
  red.left = record.left;
  red.ink *= max(record.left, step(0.0, gone.y));
  wet.bead = vec2(bead(gone.x, streak), bead(gone.y, 1.0 - streak));
  wet.gloss = vec2(gloss(gone.x), gloss(gone.y));
}

// The sheet is turned over from its lower right corner; its back is bare but for what shows through.
void turnSheet(float come, inout Plate record, inout Plate red, inout Wet wet) {
  vec2 size = vec2(uResolution.x / uResolution.y, 1.0);
  vec2 here = outTexCoord * size;
  float lean = 0.42 * (1.0 - come);
  vec2 over = vec2(cos(lean), -sin(lean));
  float fold = dot(here, over) - mix(size.x * over.x + 0.03, over.y - 0.35, come);
  vec2 behind = (here - 2.0 * fold * over) / size;
  vec2 past = max(behind - 1.0, -behind) * size;
  float beyond = max(past.x, past.y);
  if (fold > 0.0) {
    wet.shadow = 0.62 * exp(-fold / 0.07);
    return;
  }
  record.left = red.left = 1.0;
  if (beyond > 0.0) {
    wet.shadow = 0.5 * exp(-beyond / 0.05);
    return;
  }
  record.at = red.at = behind;
  record.ink = 0.12;
  red.ink = 0.1;
  wet.shadow = 0.5 * exp(fold / 0.045) + 0.1 * exp(-max(-beyond, 0.0) / 0.01) + 0.05;
}

// The vermilion plate lifts and slides away; under it the record plate is changed; then it comes down.
void changePlate(vec2 pixel, float come, inout Plate record, inout Plate red) {
  record.left = patches(pixel, 1.0 - smoothstep(0.2, 0.7, come));
  float lift = smoothstep(0.0, 0.45, come);
  float down = smoothstep(0.48, 0.88, come);
  red.left = step(come, 0.46);
  red.ink *= mix(smoothstep(0.48, 0.58, come), 1.0 - smoothstep(0.3, 0.45, come), red.left);
  red.at += mix(vec2(-0.07, 0.045) * (1.0 - down), vec2(-0.06, -0.04) * lift, red.left);
  red.ink *= step(0.0, min(min(red.at.x, red.at.y), min(1.0 - red.at.x, 1.0 - red.at.y)));
}

void comeOver(vec2 pixel, inout Plate record, inout Plate red, inout Wet wet) {
  float come = 1.0 - uLeaving;
  if (uPrinting < 1.5) record.left = red.left = patches(pixel, uLeaving);
  else if (uPrinting < 2.5) wipe(pixel, come, record, red, wet);
  else if (uPrinting < 3.5) turnSheet(come, record, red, wet);
  else changePlate(pixel, come, record, red);
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

  // Under the press the sheet gives way a little.
  vec2 at = 0.5 + (outTexCoord - 0.5) * (1.0 + 0.006 * uPress);
  Plate onRecord = Plate(at, 0.0, 1.0);
  Plate onRed = Plate(at - uSlip / uResolution, 0.0, 1.0);
  Wet wet = Wet(0.0, vec2(0.0), vec2(0.0));
  if (uPrinting > 0.5) comeOver(pixel, onRecord, onRed, wet);

  float record = 1.0 - artwork(onRecord.at, onRecord.left).r;
  float around = 1.0 - 0.3333333 * (
    artwork(onRecord.at + vec2(0.0, one.y), onRecord.left).r +
    artwork(onRecord.at + vec2(0.866 * one.x, -0.5 * one.y), onRecord.left).r +
    artwork(onRecord.at - vec2(0.866 * one.x, 0.5 * one.y), onRecord.left).r);
  float detail = record - around;
  float edge = smoothstep(0.015, 0.14, abs(detail));
  record = clamp(record + detail * CRISPNESS, 0.0, 1.0) * onRecord.ink;
  record += wet.shadow * (1.0 - record);

  vec3 slipped = artwork(onRed.at, onRed.left);
  float red = clamp((slipped.r - (slipped.g + slipped.b) * 0.5) * 1.12, 0.0, 1.0);
  red *= mix(LEAST_RED, 1.0, uDivergence) * onRed.ink;

  vec2 paper = texture2D(uPaperSampler, fract(pixel / uPaperSize)).rg - 0.5;
  float grain = paper.r;
  float mottle = paper.g * 1.5;

  float k = screened(record * SOLID, lattice(pixel, uRecordScreen), edge);
  float v = screened(red, lattice(pixel, uRedScreen), 0.0);
  k = clamp(k + (grain * 0.07 + mottle * 0.06) * record, 0.0, 1.0);
  v = clamp(v + (grain * 0.09 + mottle * 0.10) * red, 0.0, 1.0);
  if (uPrinting > 0.5) {
    k = max(mix(k, min(1.0, record * 1.3), wet.gloss.x), wet.bead.x * 0.96);
    v = max(mix(v, min(1.0, red * 1.3), wet.gloss.y), wet.bead.y * 0.8 * mix(LEAST_RED, 1.0, uDivergence));
  }
  k = min(1.0, k * (1.0 + 0.13 * uPress));
  v = min(1.0, v * (1.0 + 0.22 * uPress));

  vec3 sheet = uPaper * (1.0 + grain * 0.035 + mottle * 0.016);
  vec3 print = sheet * mix(vec3(1.0), uVermilion / uPaper, v);
  print *= film(uRecord / uPaper, k);
  gl_FragColor = vec4(print, 1.0);
}
