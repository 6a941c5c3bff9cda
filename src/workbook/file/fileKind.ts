import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { decodeText, textEncoding } from './decodeText';

/** How a file begins when it is not what is read here, and what to say then. Content decides, never the file's name. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly refuse: (file: string) => string;
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], refuse: other('pdf') }, // %PDF
  { bytes: [0x89, 0x50, 0x4e, 0x47], refuse: other('picture') }, // PNG
  { bytes: [0xff, 0xd8, 0xff], refuse: other('picture') }, // JPEG
  { bytes: [0x47, 0x49, 0x46, 0x38], refuse: other('picture') }, // GIF8
  { bytes: [0x1f, 0x8b], refuse: other('compressed') }, // gzip
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], refuse: other('compressed') }, // 7z
  { bytes: [0x52, 0x61, 0x72, 0x21], refuse: other('compressed') }, // Rar!
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], refuse: other('word') }, // {\rtf
  // The first record of Excel 2.0 to 5.0 without a container. Source: [MS-XLS] and its forerunners, record BOF.
  { bytes: [0x09, 0x00, 0x04, 0x00], refuse: (file) => say.file.oldExcel({ file }) },
  { bytes: [0x09, 0x02, 0x06, 0x00], refuse: (file) => say.file.oldExcel({ file }) },
  { bytes: [0x09, 0x04, 0x06, 0x00], refuse: (file) => say.file.oldExcel({ file }) },
  { bytes: [0x09, 0x08], refuse: (file) => say.file.oldExcel({ file }) },
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
  if (textEncoding(bytes) === null) throw new Refusal(other('unknown')(file));
  return 'text';
}

/** Old Excel files and encrypted new ones come in the same container; the names of its streams tell them apart. */
function oleSentence(bytes: Uint8Array, file: string): string {
  if (holds(bytes, utf16('EncryptedPackage')) || holds(bytes, utf16('DRMEncryptedTransform'))) {
    return say.file.encrypted({ file });
  }
  if (holds(bytes, utf16('Workbook')) || holds(bytes, utf16('Book'))) return say.file.oldExcel({ file });
  if (holds(bytes, utf16('WordDocument'))) return other('word')(file);
  return other(holds(bytes, utf16('PowerPoint Document')) ? 'slides' : 'unknown')(file);
}

/** Web pages and XML, also where several parts of a page stand in one file as a mail would hold them. */
function isMarkup(bytes: Uint8Array): boolean {
  if (textEncoding(bytes) === null) return false;
  const start = decodeText(bytes.subarray(0, 4096)).text.trimStart();
  return /^<(?:!doctype|!--|\?|[a-z][\w:-]*[\s/>])/i.test(start) || /^mime-version:/i.test(start);
}

function other(
  what: 'pdf' | 'picture' | 'compressed' | 'word' | 'slides' | 'unknown',
): (file: string) => string {
  return (file) => say.file.notAWorkbook({ file, what });
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
