import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

interface FileButtonProps {
  readonly text: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Everything that orders are exported as. */
const kinds = '.csv,.tsv,.txt,.gz,.parquet,.xlsx';

/** Asks for a file. */
export function FileButton({ text, disabled = false, onFile }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
