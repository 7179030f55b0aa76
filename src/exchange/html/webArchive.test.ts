import { expect, it } from 'vitest';
import { reportIn } from '../readings.sample.ts';
import { readWebArchive } from './readHtml.ts';

function archive(encoding: string, body: string, charset = ''): Uint8Array {
  const text = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.invalid/
Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Boundary--0----"


------Boundary--0----
Content-Type: text/html${charset}
Content-ID: <frame-0@mhtml.blink>
Content-Transfer-Encoding: ${encoding}

${body}
------Boundary--0----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable

p { color: red }
------Boundary--0------
`;
  return Uint8Array.from(text.replaceAll('\n', '\r\n'), (character) => character.charCodeAt(0));
}

// <p>一、总体情况</p><p>公开</p>, in UTF-8 and in GBK.
const quoted =
  '<p style=3D"margin:0">=E4=B8=80=E3=80=81=E6=80=BB=E4=BD=93=E6=83=85=E5=86=B5=\n</p><p>=E5=85=AC=E5=BC=80</p>';
const base64 = btoa('<p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6</p><p>\xb9\xab\xbf\xaa</p>').replace(
  /.{40}/g,
  '$&\n',
);

it.each([
  ['quoted-printable, as Chromium saves it', archive('quoted-printable', quoted)],
  ['base64 in the encoding that the archive states', archive('base64', base64, ';\n\tcharset="gb2312"')],
  [
    'plain',
    archive('binary', '<p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6</p><p>\xb9\xab\xbf\xaa</p>'),
  ],
])('reads the page of a web archive: %s', (_, bytes) => {
  const { fields, sources } = reportIn(readWebArchive(bytes));
  expect(fields['overview']).toBe('公开');
  expect(sources['overview']).toBe('第 2 段');
});

it.each([
  '',
  'MIME-Version: 1.0\n\n',
  'Content-Type: multipart/related\n\nno boundary',
  'Content-Type: text/plain\n\n一',
])('refuses an archive without a page: %j', (text) => {
  expect(readWebArchive(new TextEncoder().encode(text))).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('没有网页') as string }],
  });
});

it('survives an archive that is cut off', () => {
  const whole = archive('base64', base64, ';\n\tcharset="gb2312"');
  for (let length = 0; length < whole.length; length += 7) {
    expect(() => readWebArchive(whole.slice(0, length))).not.toThrow();
  }
});
