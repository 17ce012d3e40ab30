import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './Button.tsx';

interface Props {
  readonly label: string;
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
  readonly look?: 'plain' | 'primary' | 'quiet';
}

/** Asks for one file of this device. */
export function FileButton({ label, accept, onFile, look = 'plain' }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button look={look}>{label}</Button>
    </FileTrigger>
  );
}
