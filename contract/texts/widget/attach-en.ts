/** Words of the web widget about files, in English: as many as in Indonesian, whose keys they have. */
import type id from './attach-id.ts';

export default {
  'widget.attach': 'Send a photo or a file',
  'widget.attach.drop': 'Drop it here to send it',
  'widget.attach.sending': 'Sending {name}, {percent}%',
  'widget.attach.waiting': 'Waiting for a connection',
  'widget.attach.cancel': 'Do not send {name}',
  'widget.attach.failed': 'Not sent.',
  'widget.attach.too_large': 'The file is too large: {maxMb} MB at most.',
  'widget.attach.preparing': 'Getting it ready…',
  'widget.attach.gone': 'This file was deleted.',
  'widget.attach.refused': 'This file cannot be opened.',
  'widget.attach.photo_of_me': 'Your photo: {name}',
  'widget.attach.photo_of': 'Photo from {who}: {name}',
  'widget.attach.open': 'Enlarge',
  'widget.attach.close': 'Close the photo',
  'widget.attach.save': 'Save',
  'widget.voice': 'Voice message',
  'widget.voice.play': 'Play',
  'widget.voice.pause': 'Pause',
  'widget.voice.record': 'Record a voice message',
  'widget.voice.recording': 'Recording…',
  'widget.voice.cancel': 'Discard the recording',
  'widget.voice.send': 'Send the voice message',
  'widget.voice.denied': 'The microphone cannot be used. Allow it in the browser, or write instead.',
} satisfies Record<keyof typeof id, string>;
