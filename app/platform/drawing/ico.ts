/** An icon file of PNGs, the smallest first: a directory of 16 bytes for each, then the pictures (the ICO format since Windows Vista). */
export function icoOf(pictures: readonly { side: number; png: Buffer }[]): Buffer<ArrayBuffer> {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(({ side, png }, index) => {
    const at = 6 + 16 * index;
    // A side of 256 is written as 0.
    directory.writeUInt8(side % 256, at);
    directory.writeUInt8(side % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
