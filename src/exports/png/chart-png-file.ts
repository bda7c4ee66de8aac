import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { IndexedPicture } from './chart-png-colours.ts';

const deflated = promisify(deflate);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a pixel, colours by their place in a palette. */
const indexedColour = [8, 3, 0, 0, 0];

/** A PNG file (ISO/IEC 15948) of a picture with a palette. The compression runs off the main thread. */
export async function pngFile(
  { palette, indexes }: IndexedPicture,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(indexedColour, 8);
  // Flat surfaces pack best as they are; the next levels take twice the time for a twentieth.
  const data = await deflated(scanlines(indexes, width, height), { level: 4, memLevel: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each line begins with the number of its filter: 0, none. */
function scanlines(indexes: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}
