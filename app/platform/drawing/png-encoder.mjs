// Makes a PNG of one drawing, in a process of its own like all that is done to pictures. From standard input to standard output;
// the width in pixels is the first argument. Letters come as outlines: what typefaces the machine has makes no difference.
import sharp from "sharp";

const width = Number(process.argv[2]);

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] });
sharp.concurrency(1);

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const picture = await sharp(Buffer.concat(chunks)).resize(width).png({ palette: true, effort: 7 }).toBuffer();
process.stdout.write(picture);
