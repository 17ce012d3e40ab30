import { publish, subscribe, unsubscribe } from 'lib0/broadcastchannel';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsUpdate, readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

export interface Tabs {
  readonly leave: () => void;
}

/**
 * Keeps this tab's copy and those of the other tabs of this browser the same. Each message begins with the version of the document
 * format: tabs of different versions, as after an update of the app, leave each other alone.
 */
export function joinTabs(doc: Y.Doc, name: string, version: number): Tabs {
  const tabs = {};

  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, version);
    write(encoder);
    publish(name, encoding.toUint8Array(encoder), tabs);
  };
  const ask = () => send((encoder) => writeSyncStep1(encoder, doc));
  const tell = (update: Uint8Array, origin: unknown) => {
    if (origin !== tabs) send((encoder) => writeUpdate(encoder, update));
  };
  const hear = (message: Uint8Array, sender: unknown): void => {
    if (sender === tabs) return;
    const decoder = decoding.createDecoder(message);
    if (decoding.readVarUint(decoder) !== version) return;
    const reply = encoding.createEncoder();
    const kind = readSyncMessage(decoder, reply, doc, tabs);
    if (kind === messageYjsSyncStep1) send((encoder) => encoding.writeBinaryEncoder(encoder, reply));
    // A tab that the browser had put to sleep may have missed what this update builds on.
    if (kind === messageYjsUpdate && doc.store.pendingStructs !== null) ask();
  };

  subscribe(name, hear);
  doc.on('update', tell);
  ask();
  // Those who are there do not ask back, so the newcomer says what it has: perhaps edits that no other tab has seen.
  tell(Y.encodeStateAsUpdate(doc), undefined);
  return {
    leave: () => {
      doc.off('update', tell);
      unsubscribe(name, hear);
    },
  };
}
