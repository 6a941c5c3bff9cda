import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';

/** How a file begins when it is not what is read here, and what to say then. Content decides, never the file's name. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly refuse: (file: string) => string;
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], refuse: (file) => say.file.notAWorkbook({ file }) }, // %PDF
  { bytes: [0x89, 0x50, 0x4e, 0x47], refuse: (file) => say.file.notAWorkbook({ file }) }, // PNG
  { bytes: [0xff, 0xd8, 0xff], refuse: (file) => say.file.notAWorkbook({ file }) }, // JPEG
  { bytes: [0x1f, 0x8b], refuse: (file) => say.file.notAWorkbook({ file }) }, // gzip
  { bytes: [0x09, 0x08], refuse: (file) => say.file.oldExcel({ file }) }, // Excel 5 without a container
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells a zip from text.
 *
 * @throws Refusal where the file is empty or of a kind that is not read, with what to do instead.
 */
export function fileKind(bytes: Uint8Array, file: string): 'zip' | 'text' {
  if (bytes.length === 0) throw new Refusal(say.file.empty({ file }));
  if (startsWith(bytes, OLE)) throw new Refusal(oleSentence(bytes, file));
  if (startsWith(bytes, ZIP)) return 'zip';
  for (const signature of SIGNATURES) {
    if (startsWith(bytes, signature.bytes)) throw new Refusal(signature.refuse(file));
  }
  if (isMarkup(bytes)) throw new Refusal(say.file.webPage({ file }));
  if (!isText(bytes)) throw new Refusal(say.file.notAWorkbook({ file }));
  return 'text';
}

/** Old Excel files and encrypted new ones come in the same container; the names of its streams tell them apart. */
function oleSentence(bytes: Uint8Array, file: string): string {
  if (holds(bytes, utf16('EncryptedPackage')) || holds(bytes, utf16('DRMEncryptedTransform'))) {
    return say.file.encrypted({ file });
  }
  return holds(bytes, utf16('Workbook')) || holds(bytes, utf16('Book'))
    ? say.file.oldExcel({ file })
    : say.file.notAWorkbook({ file });
}

function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*<(?:!doctype|html|head|body|table|meta|style|script|\?xml|!--)/i.test(start);
}

function isText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, 64 * 1024).includes(0);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
