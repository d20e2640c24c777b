import texts from '../../contract/texts/widget/people-id.ts';

export { texts };
