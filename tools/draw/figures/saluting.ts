/** Officers: the greatcoat and cap of the standing body, and a general in his own. */
import { person } from "./standing";
import { flat, limb, lit, outline, seam, stand, type Light } from "./pen";

/** From behind, hands clasped in the small of the back. */
export function officer(light: Light): string {
  return person({ looks: "away", wears: "uniform", hat: "cap", left: "behind", right: "behind" }, light);
}

/** In profile to the right, the hand at the cap's peak. */
export function saluting(light: Light): string {
  return person({ looks: "right", wears: "uniform", hat: "cap", left: "hanging", right: "saluting" }, light);
}

/** A senior officer in a greatcoat and peaked cap, weight on one leg, hands behind the back, looking down to the left. About 650 tall. */
export function general(light: Light): string {
  const boots = [
    limb("-30 -142 50, -34 -59 42, -34 -7 40"),
    outline("-54 -31, -16 -31, -14 5, -88 5, -92 -9, -68 -21"),
    limb("34 -142 50, 36 -59 44, 38 -7 40"),
    outline("18 -31, 58 -31, 60 5, -6 5, -8 -9, 10 -19"),
  ];
  const coat = outline(
    "-14 -555, -34 -543, -66 -529, -82 -500, -86 -448, -70 -396, -62 -345, -68 -260, -82 -165, -94 -87, -94 -87, -30 -73, 40 -76, 98 -92, 98 -92, 86 -189, 74 -278, 70 -345, 80 -401, 92 -463, 88 -505, 68 -533, 38 -547, 18 -555",
  );
  const arm = limb("66 -500 52, 88 -437 54, 98 -375 50, 84 -319 44, 56 -295 38");
  const farArm = limb("-64 -500 44, -86 -437 42, -90 -373 38, -72 -323 34");
  const collar = outline("-42 -561, -8 -551, 30 -563, 46 -543, 16 -526, -10 -519, -34 -537");
  const skull = outline(
    "2 -643, 32 -629, 38 -601, 34 -573, 32 -547, -20 -543, -28 -549, -40 -551, -44 -561, -46 -571, -54 -579, -46 -593, -44 -613, -26 -637",
  );
  const cap = outline(
    "-52 -609, -84 -595, -82 -603, -60 -625, -74 -647, -70 -661, -20 -677, 34 -675, 62 -655, 58 -641, 40 -627, 40 -613, -4 -611, -4 -611",
    0.4,
  );
  const band = seam("M-54 -615Q-10 -621 38 -619");
  return (
    lit([farArm], light) +
    lit(boots, light) +
    lit([coat], light) +
    stand(0, -52, 0.9, lit([skull], light) + lit([collar], light) + lit([cap], light) + band) +
    lit([arm], light) +
    seam(
      "M-10 -519Q-34 -472 -40 -415L-36 -349M16 -526Q-4 -477 -6 -432M-66 -342Q0 -330 66 -345M-64 -321Q0 -309 66 -323M-28 -309Q-34 -189 -30 -85M52 -295Q64 -201 66 -90M70 -389Q84 -378 100 -389",
      0.6,
    ) +
    seam("M-24 -460v1M-2 -458v1M-24 -401v1M2 -399v1M-22 -283v1M4 -281v1", 0.45, 6) +
    flat(outline("-32 -543, -16 -537, -20 -529, -32 -535", 0.2), 0.05, 0.9)
  );
}
