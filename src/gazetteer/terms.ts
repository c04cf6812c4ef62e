import { OFFICES } from '../schema/offices.ts';
