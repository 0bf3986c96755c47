/** CRC-32 (ISO 3309, as in zip and PNG) of some numbers from 0 to 255: finds every change within 32 neighbouring bits. */
export function crc32(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
