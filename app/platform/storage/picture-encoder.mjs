// Makes one picture anew, in a process of its own: pictures come from outside, and what reads them is native code. From standard input to
// standard output; the side in pixels is the first argument, and "logo" the second for one that is no square. Ends with 3 when it is no picture that can be read.
import sharp from "sharp";

const [side, form] = [Number(process.argv[2]), process.argv[3]];
/** A picture of a large camera; a small file can unfold to more than memory holds. */
const mostPixels = 100_000_000;

// Only what was looked for at the beginning of the file is read.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.concurrency(1);

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
try {
  const read = sharp(Buffer.concat(chunks), { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
  const made =
    form === "logo"
      ? read
          .resize(side, side / 3, { fit: "inside", withoutEnlargement: true })
          .flatten({ background: "#ffffff" })
          .png()
      : read
          .resize(side, side, { fit: "cover", position: "attention" })
          .flatten({ background: "#ffffff" })
          .webp({ quality: 82 });
  const picture = await made.toBuffer();
  process.stdout.write(picture);
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 3;
}
