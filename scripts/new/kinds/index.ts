import type { Kind } from '../kind.ts';
import { actor } from './actor.ts';
import { chapter } from './chapter.ts';
import { dispute } from './dispute.ts';
import { event } from './event.ts';
import { place } from './place.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** Everything that can be made. */
export const kinds: readonly Kind[] = [event, source, chapter, dispute, term, place, actor];
