import { useRef } from 'react';
import { Button, type ButtonProps } from '#ui/button/Button.tsx';

interface FileButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly label?: string;
  readonly multiple?: boolean;
  /** Whether it takes a folder, with all that is in it, instead of files. */
  readonly folder?: boolean;
  readonly look?: ButtonProps['look'];
}

/** A button that opens a file chooser. */
export function FileButton({
  onFiles,
  label = '打开文件',
  multiple = true,
  folder = false,
  look = 'plain',
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // React does not know this attribute.
          if (element) element.webkitdirectory = folder;
        }}
        type="file"
        multiple={multiple}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
