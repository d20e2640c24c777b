import { widget } from '../../channels/widget/index.ts';
import { conforms } from './channel.suite.ts';

conforms('widget', { channel: () => widget, samples: [], echoes: [] });
