import { Component, type ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a screen that failed while it was drawn: what is saved is saved, and a reload goes on from there. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <ErrorScreen message={error.message} /> : this.props.children;
  }
}

function ErrorScreen({ message }: { readonly message: string }) {
  const say = useWords();
  return (
    <main className="error-screen" role="alert">
      <h1>{say('error.title')}</h1>
      <p>{say('error.body')}</p>
      <p>
        <code>{message}</code>
      </p>
      <Button look="primary" onPress={() => location.reload()}>
        {say('error.reload')}
      </Button>
    </main>
  );
}
