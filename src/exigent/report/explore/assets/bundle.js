var G=class{constructor(t){this.sizes=t,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.values=
[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(4096),this.
filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,this.
choices=new Map}terminal(t){let s=this.terminals.get(t);if(s!==void 0)return s;let n=this.add(1073741824,
[]);return this.values[n]=t,this.terminals.set(t,n),n}node(t,s){let[n]=s;if(s.every(a=>a===n))return n;
let o=this.table.length-1,i=ht(t,s)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
t&&we(this.kids[a],s))return a;i=i+1&o}let r=this.add(t,s);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(t,s){return this.levels.push(t),this.kids.
push(s),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let t=new Int32Array(
this.table.length*2),s=t.length-1;for(let n=0;n<this.levels.length;n+=1){if(this.levels[n]===1073741824)
continue;let o=ht(this.levels[n],this.kids[n])&s;for(;t[o]!==0;)o=o+1&s;t[o]=n,this.slots[n]=o}this.
table=t}lent(t){let s=this.levels.length;this.forget();try{return t()}finally{for(let n=this.levels.
length-1;n>=s;n-=1)this.levels[n]===1073741824?this.terminals.delete(this.values[n]):(this.table[this.
slots[n]]=0,this.filled-=1);this.levels.length=s,this.kids.length=s,this.values.length=s,this.slots.
length=s,this.forget()}}leaf(t,s){return this.node(t,s.map(Number))}negation(t){if(t<=1)return 1-t;let s=this.
negations.get(t);if(s!==void 0)return s;let n=this.node(this.levels[t],this.kids[t].map(o=>this.negation(
o)));return this.negations.set(t,n),this.negations.set(n,t),n}both(t,s){if(t===0||s===0)return 0;if(t===
1||t===s)return s;if(s===1)return t;let n=Math.min(t,s)*67108864+Math.max(t,s),o=this.boths.get(n);if(o!==
void 0)return o;let i=Math.min(this.levels[t],this.levels[s]),r=[];for(let l=0;l<this.sizes[i];l+=1)
r.push(this.both(this.kidAt(t,i,l),this.kidAt(s,i,l)));let a=this.node(i,r);return this.boths.set(n,
a),a}either(t,s){if(t===1||s===1)return 1;if(t===0||t===s)return s;if(s===0)return t;let n=Math.min(
t,s)*67108864+Math.max(t,s),o=this.eithers.get(n);if(o!==void 0)return o;let i=Math.min(this.levels[t],
this.levels[s]),r=[];for(let l=0;l<this.sizes[i];l+=1)r.push(this.either(this.kidAt(t,i,l),this.kidAt(
s,i,l)));let a=this.node(i,r);return this.eithers.set(n,a),a}choice(t,s,n){if(t===1||s===n)return s;
if(t===0)return n;let o=this.choices.get(t);o===void 0&&this.choices.set(t,o=new Map);let i=s*67108864+
n,r=o.get(i);if(r!==void 0)return r;let a=Math.min(this.levels[t],this.levels[s],this.levels[n]),l=[];
for(let f=0;f<this.sizes[a];f+=1){let h=this.kidAt(t,a,f);l.push(this.choice(h,this.kidAt(s,a,f),this.
kidAt(n,a,f)))}let u=this.node(a,l);return o.set(i,u),u}kidAt(t,s,n){return this.levels[t]===s?this.
kids[t][n]:t}map(t,s){let n=new Map,o=i=>{let r=n.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(t(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),n.set(i,r)),r};return o(
s)}apply(t,s){let n=new Map,o=i=>{let r=i.join(),a=n.get(r);if(a===void 0){let l=Math.min(...i.map(u=>this.
levels[u]));if(l===1073741824)a=this.terminal(t(...i.map(u=>this.values[u])));else{let u=[];for(let f=0;f<
this.sizes[l];f+=1)u.push(o(i.map(h=>this.kidAt(h,l,f))));a=this.node(l,u)}n.set(r,a)}return a};return s.
length?o(s):this.terminal(t())}restrict(t,s){let n=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
s[r]>=0;)i=this.kids[i][s[r]],r=this.levels[i];if(r===1073741824)return i;let a=n.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),n.set(i,a)),a};return o(t)}fold(t,s,n){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let u=this.kids[r].map(
i);l=s.has(a)?[...new Set(u)].reduce(n):this.node(a,u),o.set(r,l)}return l};return i(t)}exists(t,s){
return s.size?this.fold(t,s,(n,o)=>this.either(n,o)):t}tested(t){let s=new Set;for(let n of this.reached(
t))this.levels[n]!==1073741824&&s.add(this.levels[n]);return s}terminalsOf(t){return this.reached(t).
filter(s=>this.levels[s]===1073741824)}reached(t){let s=new Set,n=[],o=[t];for(;o.length;){let i=o.pop();
if(s.has(i))continue;s.add(i),n.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return n}};function ht(e,t){let s=e+2654435769;for(let n of t)s=Math.imul(s^n,2246822507)+(s>>>13);return(s^
s>>>16)>>>0}function we(e,t){for(let s=0;s<e.length;s+=1)if(e[s]!==t[s])return!1;return!0}var $="unknown",Y=class{constructor(t){this.isMeasured=t.type==="number"||t.type==="date",this.cuts=
t.cuts??[],this.classes=t.classes,this.plainest=t.plainest,this.places=new Map((t.values??[]).map(([
s],n)=>[s,n]))}classOf(t){if(!this.isMeasured){let o=this.places.get(t);return o===void 0?-1:this.classes[o]}
let s=0,n=this.cuts.length;for(;s<n;){let o=s+n>>1;this.cuts[o]<t?s=o+1:n=o}return this.classes[2*s+
(this.cuts[s]===t?1:0)]}},Z=class{constructor(t,s,n,o){this.nodes=t,this.cutters=s,this.levels=n,this.
dated=o,this.factAt=new Map([...n].map(([i,r])=>[r,i]))}levelOf(t){return this.levels.get(t)}cutterOf(t){
return this.cutters.get(t)}condition(t){let{nodes:s}=this;if("not"in t)return s.negation(this.condition(
t.not));if("all"in t)return this.deepestFirst(t.all).reduce((i,r)=>s.both(i,r),1);if("any"in t)return this.
deepestFirst(t.any).reduce((i,r)=>s.either(i,r),0);let{plainest:n}=this.cutterOf(t.fact),o=n.map(i=>pt(
t,i));return s.leaf(this.levelOf(t.fact),o)}deepestFirst(t){let{levels:s}=this.nodes;return t.map(n=>this.
condition(n)).sort((n,o)=>s[o]-s[n])}having(t,s){let n=this.cutterOf(t),o=n.classOf(s);return this.nodes.
leaf(this.levelOf(t),n.plainest.map((i,r)=>r===o))}};function R(e,t){if("not"in e){let n=R(e.not,t);
return n===null?null:!n}if("all"in e)return dt(e.all,t,!1);if("any"in e)return dt(e.any,t,!0);let s=t[e.
fact];return s===$?null:pt(e,s)}function dt(e,t,s){let n=!s;for(let o of e){let i=R(o,t);if(i===s)return s;
i===null&&(n=null)}return n}function pt(e,t){return"in"in e?e.in.includes(t):(e.at_least===void 0||t>=
e.at_least)&&(e.at_most===void 0||t<=e.at_most)&&(e.more_than===void 0||t>e.more_than)&&(e.less_than===
void 0||t<e.less_than)}function E(e){return{any:[{not:e.when},e.then]}}var ye={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function F(e,t="and"){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t}\
 ${e[e.length-1]}`}function mt(e){return typeof e!="number"||Math.abs(e)>=1e-6||e===0?String(e):e.toFixed(
20).replace(/0+$/,"")}function D(e,t){return t===$?e.unknownPhrase:e.template?e.template.replace(/\{(?:number|date)\}|\(s\)/g,
s=>s!=="(s)"?mt(t):t===1?"":"s"):e.values.find(s=>s.value===t)?.phrase??mt(t)}function gt(e,t,s){let n=F(
t.map(({clause:f})=>f));switch(e.outcome){case"needs_facts":return`needs facts: it turns on ${n}`;case"\
not_governed":return"not governed";case"error":return"error: the engine failed"}let o=e.outcome==="a\
llow",i=e.mode?ye[e.mode]:o?"how is open":"why is open",r=o?"":"though asked ",a=e.ground?`, ${r}on \
the ground of ${s[e.ground]}`:"",l=e.scope==="narrowed"?", but only a part":"",u=n?` (the details tu\
rn on ${n})`:"";return`${e.outcome}: ${i}${a}${l}${u}`}var wt={sign:" ",name:"not known here",slug:"not-known-here"};function yt(e,t,s,{legend:n,signs:o,grounds:i}){
let r=s.map(({name:l,unknown:u,unknownPhrase:f})=>({fact:l,clause:u,phrase:f})),a=t.reasons.map(l=>ke(
l,e));return{...t,regime:e.name,why:"",sign:n[o[`${t.outcome}/${t.mode}`]],said:gt(t,r,i),duties:[...t.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function L(e,t){let s=[];if(e.why||t.why)return s;for(let o of["outcome","mode","ground","scope"])e[o]!==
t[o]&&s.push(o);let n=o=>F(o.duties.map(i=>i.said).sort());return n(e)!==n(t)&&s.push("duties"),s}function kt(e){
return{regime:e.name,why:e.why,outcome:"",mode:"",ground:"",scope:"",sign:wt,said:wt.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function ke(e,t){let s=t.rules.find(i=>i.
id===e.rule)??null,n=e.rule.includes("/")?e.rule.slice(0,e.rule.lastIndexOf("/")+1):"",o=e.source?t.
sources.find(i=>i.id===n+e.source)??null:null;return{rule:e.rule,because:e.because,source:o,isContested:e.
isContested,contested:s?.contested??"",isUnverified:e.isUnverified,unverified:s?.unverified??"",text:s}}var X=class{constructor(t,s,n,o){this.space=t,this.facts=n,this.phrase=o,this.ordinary=Object.fromEntries(
[...n.values()].map(i=>[i.name,i.ordinary])),this.ties=s.map(i=>({tie:i,kept:t.condition(E(i))})),this.
assumable=new Set(s.flatMap(i=>Object.keys(i.assume??{})))}settle(t){let s={...this.ordinary,...t};for(let n=0;n<
this.ties.length;n+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||R(E(i),s)!==!1))for(let[a,l]of r)Object.hasOwn(t,a)||s[a]===l||(s[a]=l,o=!1)}if(o)break}return s}open(t,s,n=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let u=s[l],f=o.levelOf(l);u===$||n.has(l)?a.push(f):Object.hasOwn(t,l)||!this.assumable.has(
l)?i[f]=o.cutterOf(l).classOf(u):r[l]=this.ordinary[l]===$?u:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(t,s,n){let{space:o}=this,i=this.restricted(this.ties,t),r=this.ways(i,s),a=Object.keys(s).
map(f=>o.levelOf(f));for(let f of a){let h=this.onlyClass(r,f);h>=0&&(t[f]=h)}r=o.nodes.restrict(r,t);
let l=new Set(a.filter(f=>t[f]<0)),u=new Set(i.flatMap(({kept:f})=>[...o.nodes.tested(f)]));return{fixed:t,
ways:r,unknown:n,assumed:l,tied:u}}restricted(t,s){return t.map(({tie:n,kept:o})=>({tie:n,kept:this.
space.nodes.restrict(o,s)}))}ways(t,s){let{nodes:n}=this.space,o=1;for(let[i,r]of Object.entries(s))
o=n.both(o,this.space.having(i,r));for(let i=0;i<t.length;i+=1){let r=o;for(let{tie:a,kept:l}of t)o=
this.giveWay(o,l,a,s);if(o===r)break}return t.reduce((i,{kept:r})=>n.both(i,r),o)}giveWay(t,s,n,o){let{
nodes:i}=this.space,r=Object.entries(n.assume??{}).filter(([u])=>Object.hasOwn(o,u)),a=r.length?i.both(
t,i.negation(s)):0;if(a===0)return t;let l=i.exists(a,new Set(r.map(([u])=>this.space.levelOf(u))));
for(let[u,f]of r)l=i.both(l,this.space.having(u,f));return i.either(i.both(t,i.negation(a)),l)}onlyClass(t,s){
let{nodes:n}=this.space,o=Array.from({length:n.sizes[s]},(r,a)=>a),i=o.filter(r=>n.both(t,n.leaf(s,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(t,s){if(this.ties.every(({tie:n})=>R(E(n),
s)===!0))return null;for(let n of this.groups(t,s))if(!this.isPossible(n,t,s))return this.complaint(
this.fewest(n,t,s),t,s);return null}groups(t,s){let n=i=>s[i]===$||this.assumable.has(i)&&!Object.hasOwn(
t,i),o=[];for(let i of this.ties){let r=new Set(be(i.tie).filter(n)),a=[i];for(let l of o.filter(u=>[
...u.touched].some(f=>r.has(f))))o=o.filter(u=>u!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(t,s,n){
for(let o of t){let i=t.filter(r=>r!==o);if(!this.isPossible(i,s,n))return this.fewest(i,s,n)}return t}isPossible(t,s,n){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
n[l]!==$&&(Object.hasOwn(s,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(n[l]):this.ordinary[l]!==$&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,u]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(u));return this.
ways(this.restricted(t,i),a)!==0}complaint(t,s,n){let o=[...new Set(t.flatMap(({tie:d})=>T(E(d))))],
i=new Set(t.flatMap(({tie:d})=>Object.keys(d.assume??{}))),r=o.filter(d=>Object.hasOwn(s,d)||!i.has(
d)),a=r.length>1?r:o,l=a.map(d=>`"${this.phrase(d,n[d])}"`),u=l.slice(0,-1),f=l[l.length-1],h=u.length>
1?"all ":u.length?"both ":"";return{facts:a,said:`${u.length?`${u.join(", ")} and ${f}`:f} cannot ${h}\
be`,because:[...new Set(t.map(({tie:d})=>d.because))].join(" ")}}};function T(e){return"not"in e?T(e.
not):"all"in e?e.all.flatMap(T):"any"in e?e.any.flatMap(T):[e.fact]}function be(e){return[...T(E(e)),
...Object.keys(e.assume??{})]}var ve=Symbol("impossible"),Oe=Symbol("several"),$e="technical/",Se="no way to complete what is unkn\
own is allowed by the constraints",tt=class{constructor(t,s){this.nodes=t,this.ties=s,this.outside=t.
terminal(ve),this.several=t.terminal(Oe)}settle(t,s,n){let o=this.left(t,s),i=this.rulings(o);return i.
length?xe(i,r=>this.turning(o,s,r),n):{...vt("error"),note:Se}}left(t,s){let{nodes:n}=this,o=n.choice(
s.ways,n.restrict(t,s.fixed),this.outside);return this.without(o,s.assumed)}rulings(t){let{nodes:s}=this;
return s.terminalsOf(t).filter(o=>o!==this.outside&&o!==this.several).map(o=>s.values[o])}without(t,s){
let{nodes:n}=this;if(!s.size)return t;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(n.levels[r],n.levels[a]);if(l===1073741824)return this.several;
let u=r<a?`${r},${a}`:`${a},${r}`,f=o.get(u);if(f===void 0){let h=[];for(let d=0;d<n.sizes[l];d+=1)h.
push(i(n.kidAt(r,l,d),n.kidAt(a,l,d)));f=n.node(l,h),o.set(u,f)}return f};return n.fold(t,s,i)}turning(t,s,n){
let{nodes:o}=this,i=u=>typeof u=="object"?n(u):u,r=o.map(i,t),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let u of this.together(s,a)){let f=new Set([...a].filter(h=>!l.
has(h)));if(this.isSettled(r,f))break;if(!u.some(h=>l.has(h))&&!this.isSettled(r,new Set(u)))for(let h of u)
l.add(h)}return s.unknown.filter(u=>l.has(u))}isSettled(t,s){return!this.nodes.terminalsOf(this.without(
t,s)).includes(this.several)}*together(t,s){let n=t.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(f=>t.fixed[f]<0),u=n.filter(f=>l.some(h=>f.has(h)));u.length&&(n=n.filter(f=>!u.includes(
f)),n.push(new Set([...l,...u.flatMap(f=>[...f])])))}let o=t.unknown.filter(a=>s.has(a)),i=n.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>Ee(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*Ot(l,a)}};function xe(e,t,s){let[n]=e;if(e.length===1)return{...n,missing:[]};
let o=e.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=Me(e,s);if(e.some(a=>a.outcome!==
n.outcome))return{...vt("needs_facts"),reasons:i,missing:t(a=>a.outcome)};let r=a=>e.every(l=>a(l)===
a(n))?a(n):"";return{outcome:n.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:n.
duties.filter(a=>e.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:t(a=>a.substance)}}
function vt(e){return{outcome:e,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function Me(e,t){let s=new Set(e.flatMap(r=>r.reasons)),n=new Set(e.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith($e));return a.length?a:r})),o=[...s].filter(r=>n.has(r)||e.every(a=>a.reasons.
includes(r))),i=({rule:r})=>t.get(r)??t.size;return o.sort((r,a)=>i(r)-i(a))}function Ee(e,t){for(let s=0;s<
Math.min(e.length,t.length);s+=1)if(e[s]!==t[s])return e[s]-t[s];return e.length-t.length}function*Ot(e,t){
if(!t){yield[];return}for(let[s,n]of e.entries())for(let o of Ot(e.slice(s+1),t-1))yield[n,...o]}function $t(e,t,s,n){
let o=new Set,i=new Set,r=(l,u)=>{if(l===u||l===n||u===n)return!1;let f=Math.min(e.levels[l],e.levels[u]);
if(f===1073741824)return!0;let h=l<u?`${l},${u}`:`${u},${l}`;if(i.has(h))return!1;i.add(h);for(let d=0;d<
e.sizes[f];d+=1)if(r(e.kidAt(l,f,d),e.kidAt(u,f,d)))return!0;return!1},a=l=>{if(e.levels[l]>s||o.has(
l))return!1;o.add(l);let u=[...new Set(e.kids[l])];return e.levels[l]<s?u.some(a):u.some((f,h)=>u.slice(
h+1).some(d=>r(f,d)))};return a(t)}var et=class{constructor(t,s,n,o,i){this.space=t,this.day=i,this.ties=new X(t,s,n,o);let r=s.map(a=>[
...T(E(a)),...Object.keys(a.assume??{})].map(l=>t.levelOf(l)));this.settling=new tt(t.nodes,r)}opened(t,s){
let n=this.ties.open(t,s),{dated:o}=this.space;return o>=0&&(n.fixed[o]=Object.hasOwn(t,this.day)?1:
0),n}open(t){let s=this.ties.settle(t);return this.ties.complain(t,s)?null:this.opened(t,s)}settle(t,s,n){
return this.settling.settle(t,s,n)}};var Ne="it is not known ";function xt(e){let t=new Map,s=o=>t.has(o)||t.set(o,t.size),n=`${e.name}/`;
for(let{id:o}of e.rules){let i=e.layers.some(r=>o.startsWith(`${r}/`));s(i?o:n+o),i||s(o)}return t}function Mt(e,t){
let s=Ne+e.unknown,n={name:e.name,asks:e.asks,type:e.type,unit:e.unit??"",values:(e.values??[]).map(
([o,i])=>({value:o,phrase:i})),groups:(e.groups??[]).map(([o,i])=>({phrase:o,values:i})),template:e.
template??"",atLeast:e.atLeast??null,whole:e.whole??!1,bounds:e.cuts??[],ordinary:e.ordinary,ordinaryPhrase:"",
unknown:e.unknown,unknownPhrase:s,also:e.also??[],isRead:t};return{...n,ordinaryPhrase:D(n,e.ordinary)}}
function Et(e){let t={summary:"",caution:"",date:"",place:"",told:[],sources:[]},s=o=>Object.fromEntries(
o.map(i=>e.statements[i])),n=e.ordinary.slice(0,1).toUpperCase()+e.ordinary.slice(1);return[{...t,id:"\
ordinary",kind:"ordinary",group:"",title:n,facts:{},where:""},...e.cases.map(o=>({...t,...o,id:`case\
/${o.name}`,kind:"case",group:"Reported cases",facts:s(o.facts),where:o.file??""})),...e.scenarios.map(
([o,i,r,a])=>{let[l,u]=e.features[o];return{...t,id:`scenario/${St(l)}/${St(r)}`,kind:"scenario",group:l,
title:r,facts:s(a),where:`${u}:${i}`}})]}function St(e){return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
"-").replace(/^-|-$/g,"")}function Nt(e){let t=e.reasons.map(s=>({source:"",isContested:!1,isUnverified:!1,
...s}));return e.decisions.map(s=>{let{outcome:n,mode:o="",ground:i="",scope:r="",note:a=""}=s,l=s.duties??
[];return{outcome:n,mode:o,ground:i,scope:r,note:a,duties:l.map(u=>e.duties[u]),reasons:(s.reasons??
[]).map(u=>t[u]),substance:[n,o,i,r,...[...new Set(l)].sort((u,f)=>u-f)].join()}})}function Tt(e,{diagram:t},s){
let n=s.map(l=>e.terminal(l)),o=[],{shapes:i,nodes:r}=t,a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.
length;){let u=r[l]%i.length,f=(r[l]-u)/i.length;l+=1;let h=l;l+=a[u];let d=i[u].map(p=>{let m=r[h+p];
return m<0?n[-1-m]:o[o.length-m]});o.push(e.node(f,d))}return{made:o,terminals:n}}function At({made:e,
terminals:t},s){return s<0?t[-1-s]:e[s]}function ot(e,t){if(t===$)return!0;switch(e.type){case"number":return typeof t=="number"&&Math.abs(t)<
1e15&&(e.atLeast===null||t>=e.atLeast)&&(!e.whole||Number.isInteger(t));case"date":return typeof t==
"string"&&jt(t);default:return e.values.some(s=>s.value===t)}}function Lt(e,t){let s=t.trim();if(e.type===
"date")return jt(s)?{value:s}:{complaint:"It is a day, such as 2024-01-31."};let n=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(s)?Number(s):NaN;if(ot(e,n))return{value:n};let o=`a ${e.whole?"whole ":""}number`,i=e.unit?` o\
f ${e.unit}`:"",r=e.atLeast===null?"":`, at least ${e.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function jt(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e)||e.startsWith("0000"))return!1;let t=new Date(`${e}\
T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}var Ut="-",Ct=["regime","outcome","mode","ground","scope"],qt=3,Te=90;function Rt(e,t,s,n){let o=s.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${Ce(n||Ae(e,t))}`,`  Given ${e.ordinary}`,...e.
stated(t).map(r=>`  And ${r}`),`  When ${e.asked}`,...Le(o).map(r=>`  ${r}`)].map(r=>`  ${r}
`).join("")}function Ae(e,t){let s=e.stated(t),n=s.length<=qt?s.length:qt-1;for(;n>1&&F(s.slice(0,n)).
length>Te;)n-=1;let o=s.length-n,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=F([...s.slice(0,n),...i])||
e.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function Le(e){if(!e.length)return[];let s=e.
some(({missing:r})=>r.length)?[...Ct,"missing"]:Ct,o=e.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:u})=>u).join(", ");return[r.regime,...[...a,l].map(u=>u||Ut)]}).map(r=>r.slice(
0,s.length)),i=e.some(r=>r.duties.length)?e.flatMap(je):[];return["Then the regimes decide",...Ft([s,
...o]),...i]}function je({regime:e,duties:t,missing:s}){if(s.length)return[...new Set(t.map(i=>`And \
under "${e}" ${i.plain}`))];if(!t.length)return[`And under "${e}" no duties follow`];let n=i=>[i.who,
i.duty,i.within||Ut],o=[...new Map(t.map(i=>[JSON.stringify(n(i)),n(i)])).values()];return[`And unde\
r "${e}" these duties follow`,...Ft([["who","duty","within"],...o])]}function Ft(e){let t=e.map(n=>n.
map(o=>o.replace(/[\\|]/g,"\\$&"))),s=t[0].map((n,o)=>Math.max(...t.map(i=>i[o].length)));return t.map(
n=>`  | ${n.map((o,i)=>o.padEnd(s[i])).join(" | ")} |`)}function It(e,t,s){let n=e.stated(t),o=n.length?
`${e.ordinary}, in which ${F(n)}`:e.ordinary,i=s.filter(({why:f})=>!f),r=new Map;for(let f of i)r.set(
f.said,[...r.get(f.said)??[],it(e,f)]);let a=[...r].map(([f,h])=>`${f}: ${h.join("; ")}.`),l=i.filter(
f=>f.isContested),u=s.filter(({why:f})=>f);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
f=>it(e,f)).join("; ")}.`]:[],...u.length?[`Not known here: ${u.map(f=>it(e,f)).join("; ")}.`]:[],...e.
caution?[e.caution]:[]].join(" ")}function it(e,{regime:t}){return e.regimesByName.get(t)?.title??t}
function Ce(e){return e.split(/\s+/).filter(Boolean).join(" ")}function _t(e){return new rt(e)}var rt=class{constructor(t){this.name=t.name,this.caution=t.caution,
this.asked=t.asked,this.ordinary=t.ordinary,this.day=t.day,this.legend=t.legend,this.marks={contested:t.
contested},this.grounds=t.grounds,this.signs=t.signs,this.constraints=t.constraints,this.nodes=new G(
t.diagram.sizes);let s=Tt(this.nodes,t,Nt(t)),n=new Map(t.facts.map(a=>[a.name,new Y(a)])),o=new Map(
t.facts.map((a,l)=>[a.name,t.diagram.levels[l]]));this.space=new Z(this.nodes,n,o,t.diagram.dated),this.
roots=new Map(t.regimes.filter(a=>!a.why).map(a=>[a.name,At(s,a.root??0)])),this.regimes=t.regimes.map(
a=>({...a,sources:a.sources.map(l=>t.sources[l]),rules:a.rules.map(l=>t.rules[l]),why:a.why??"",premises:a.
premises??[]})),this.regimesByName=new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(this.
regimes.map(a=>[a.name,xt(a)]));let i=this.readFacts();this.facts=new Map(t.facts.map(a=>[a.name,Mt(
a,i.has(a.name))])),this.topics=t.topics.map(([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(
a,l);this.evaluator=new et(this.space,t.constraints,this.facts,r,t.day),this.ties=this.evaluator.ties,
this.starters=Et(t),this.bareRoots=null}readFacts(){let t=new Set([...this.roots.values()].flatMap(n=>[
...this.nodes.tested(n)])),s=new Set([...t].flatMap(n=>this.space.factAt.get(n)??[]));t.has(this.space.
dated)&&s.add(this.day);for(let n of this.constraints)for(let o of T(E(n)))s.add(o);return s}factOf(t){
let s=this.facts.get(t);if(!s)throw new RangeError(`there is no fact ${t}`);return s}phrase(t,s){return D(
this.factOf(t),s)}has(t,s){let n=this.facts.get(t);return n!==void 0&&ot(n,s)}readValue(t,s){return Lt(
this.factOf(t),s)}complete(t){return this.nodes.lent(()=>this.completed(t))}completed({facts:t}){let s=this.
ties.settle(t),n=this.ties.complain(t,s),o=[];for(let[i,r]of Object.entries(s)){if(Object.hasOwn(t,i)||
r===this.ties.ordinary[i])continue;let a=this.constraints.find(l=>l.assume?.[i]===r&&R(l.when,s)!==!1)?.
because;o.push({fact:i,value:r,phrase:this.phrase(i,r),because:a??""})}return{values:s,assumed:o,complaint:n}}decide(t,s=[]){
return this.nodes.lent(()=>{let n=this.completed(t);if(n.complaint)return{...n,answers:[]};let o=this.
evaluator.opened(t.facts,n.values),r=this.regimes.filter(({name:a})=>!s.length||s.includes(a)).map(a=>this.
answer(a,o));return{...n,answers:r}})}answer(t,s){let n=this.roots.get(t.name);if(n===void 0)return kt(
t);let o=this.orders.get(t.name),i=this.evaluator.settle(n,s,o),r=i.missing.map(a=>this.factOf(this.
space.factAt.get(a)));return yt(t,i,r,this)}turnsOn(t){this.bareRoots??=new Map([...this.roots].map(
([n,o])=>[n,this.bare(o)]));let s=this.bareRoots;return this.nodes.lent(()=>{let n=this.openedToAll(
t),o=new Set([...Object.keys(t.facts),...t.passed??[]]),i=new Map,r=new Map;for(let[u,f]of s){let h=this.
turningLevels(f,n).map(p=>p===this.space.dated?this.day:this.space.factAt.get(p)).filter(p=>p!==void 0&&
!o.has(p)),d=[...new Set(h)];r.set(u,d);for(let p of d)i.set(p,[...i.get(p)??[],u])}let l=this.topics.
flatMap(({facts:u})=>u).filter(u=>i.has(u)).map(u=>[u,i.get(u)]);return{byFact:new Map(l),byRegime:r}})}bare(t){
let s=n=>n.substance;return this.nodes.map(s,t)}openedToAll({facts:t,passed:s=[]}){let{space:n}=this,
o=new Int32Array(this.nodes.sizes.length).fill(-1),i={},r=[];for(let a of this.facts.keys()){let l=n.
levelOf(a),u=this.ties.ordinary[a];Object.hasOwn(t,a)&&t[a]!==$?o[l]=n.cutterOf(a).classOf(t[a]):!Object.
hasOwn(t,a)&&s.includes(a)&&u!==$?this.ties.assumable.has(a)?i[a]=u:o[l]=n.cutterOf(a).classOf(u):r.
push(l)}return n.dated>=0&&(Object.hasOwn(t,this.day)?o[n.dated]=1:s.includes(this.day)&&(o[n.dated]=
0)),this.ties.openBy(o,i,r)}turningLevels(t,s){let{nodes:n}=this,o=n.tested(n.restrict(t,s.fixed)),i=this.
evaluator.settling.left(t,s),r=s.ways===1;return[...n.tested(i)].filter(a=>r||s.tied.has(a)&&o.has(a)||
$t(n,i,a,this.evaluator.settling.outside)).sort((a,l)=>a-l)}nextQuestion(t){let s=null;for(let[n,o]of this.
turnsOn(t).byFact)(s===null||o.length>s.regimes.length)&&(s={fact:n,regimes:o});return s}steps(t,s){
let n=this.regimesByName.get(s),o=this.roots.get(s);return!n||o===void 0?[]:this.nodes.lent(()=>{let{
values:i,complaint:r}=this.completed(t);if(r)return[];let a=this.answer(n,this.evaluator.opened(t.facts,
i)),l=this.nodes.tested(o),u=[];for(let h of this.facts.values()){let d=this.space.levelOf(h.name),p=h.
name===this.day&&l.has(this.space.dated);if(!(!l.has(d)&&!p&&!this.isTied(h.name)))for(let{value:m,others:N}of this.
otherValues(h,t,i)){let w={facts:{...t.facts,[h.name]:m}},y=this.step(n,w,a);y&&u.push({fact:h.name,
value:m,phrase:D(h,m),others:N.map(x=>D(h,x)),asOrdinary:m===h.ordinary&&Object.hasOwn(t.facts,h.name),
...y})}}let f=({changes:h})=>h.includes("outcome")?0:h.includes("mode")?1:2;return u.sort((h,d)=>f(h)-
f(d))})}isTied(t){return this.constraints.some(s=>Object.hasOwn(s.assume??{},t)||T(E(s)).includes(t))}step(t,{
facts:s},n){let o=this.evaluator.open(s);if(!o)return null;let i=this.answer(t,o),r=L(n,i);return r.
length?{answer:i,changes:r}:null}otherValues(t,s,n){let o=this.space.cutterOf(t.name),i=n[t.name],r=i===
$?-1:o.classOf(i),a=t.name===this.day||this.ties.assumable.has(t.name),l=Object.hasOwn(s.facts,t.name)||
!a;return o.plainest.flatMap((u,f)=>{if(f===r&&l)return[];let d=t.values.filter(p=>o.classOf(p.value)===
f).map(p=>p.value).filter(p=>p!==u);return[{value:u,others:d}]})}differs(t,s){let{answers:n}=this.decide(
t),o=n.find(i=>i.regime===s);return!o||o.why?[]:n.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,
changes:L(o,i),answer:i})).filter(({changes:i})=>i.length)}changes(t,s){let[n,o]=[this.decide(t),this.
decide(s)],i=[...this.facts.keys()].filter(a=>n.values[a]!==o.values[a]),r=o.answers.flatMap((a,l)=>{
let u=n.answers[l],f=u?L(u,a):[];return f.length?[{regime:a.regime,before:u,after:a,changes:f}]:[]});
return{facts:i.map(a=>({fact:a,before:this.phrase(a,n.values[a]),after:this.phrase(a,o.values[a])})),
answers:r}}stated({facts:t}){return[...this.facts.keys()].filter(n=>Object.hasOwn(t,n)).map(n=>this.
phrase(n,t[n]))}toScenario(t,s,n){let{answers:o}=this.decide(t,s);return Rt(this,t,o,n)}toJson({facts:t}){
let s=[...this.facts.keys()].filter(n=>Object.hasOwn(t,n));return`${JSON.stringify(Object.fromEntries(
s.map(n=>[n,t[n]])))}
`}toMemo(t,s){return It(this,t,this.decide(t,s).answers)}};function c(e,t,...s){let n=document.createElement(e);for(let[o,i]of Object.entries(t))i==null||i===!1||
(typeof i=="function"?n.addEventListener(o.slice(2),i):n.setAttribute(o,i===!0?"":String(i)));return n.
append(...at(s)),n}function g(e,...t){e.replaceChildren(...at(t))}function at(e){return e.flatMap(t=>t===
null||t===""?[]:Array.isArray(t)?at(t):[typeof t=="number"?String(t):t])}function k(e,t){let s=document.
getElementById(e);if(s instanceof t)return s;throw new Error(`the page has no ${t.name} with the id ${e}`)}
function Dt(e){return e.replaceAll("_"," ")}function S(e,t){return`${e.toLocaleString("en")} ${t}${e===
1?"":"s"}`}function qe(e,t){let s;try{s=new URL(e)}catch{return document.createTextNode(t)}return s.
protocol!=="https:"&&s.protocol!=="http:"?document.createTextNode(`${t} (${e})`):c("a",{href:s.href,
rel:"noreferrer"},t)}function j(e){return c("span",{class:`tile ${e.slug}`,"aria-hidden":"true"},e.sign)}
var Ue={secondary:"read in a copy only",unverified:"not verified"};function z(e){let t=e.address?qe(
e.address,e.title||e.address):document.createTextNode(e.title||e.id),n=[e.outlet,e.date,Ue[e.status],
e.note].filter(Boolean).join(", ");return c("span",{class:"source"},t,n?`, ${n}`:"")}function Wt(e,t){return[e.isContested||e.contested?c("p",{class:"dispute"},c("span",{class:"mark con\
tested"},`${t.sign} Contested. `),e.contested):null,e.isUnverified||e.unverified?c("p",{class:"dispu\
te unverified"},c("span",{class:"mark unverified"},"Not verified. "),e.unverified):null].filter(Boolean)}
function Bt(e){let t=c("div",{class:"bar","aria-hidden":"true"}),s=e.reduce((n,[,o])=>n+o,0);for(let[
n,o]of e){let i=o/s,r=i>.15?`${n.sign} ${o}`:i>.06?n.sign:"",a=c("span",{class:n.slug},r);a.style.flexGrow=
String(o),a.style.flexBasis="0",t.append(a)}return t}function Pt(e){return c("ul",{class:"tally"},e.
map(([t,s])=>c("li",{},j(t),`${t.name}: ${s}`)))}function Ht(){let e=k("theme",HTMLSelectElement),t=()=>{e.value?document.documentElement.dataset.theme=
e.value:delete document.documentElement.dataset.theme};try{e.value=localStorage.getItem("exigent-the\
me")??""}catch{e.value=""}t(),e.addEventListener("input",()=>{t();try{localStorage.setItem("exigent-\
theme",e.value)}catch{}})}var zt="unknown",Re=["scenario","json","memo"],Fe=["all","disclosing","differing","changed"];function lt(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",opened:[],taken:[],form:"scenari\
o",title:""}}function Vt(e,t){let s=new URLSearchParams(e.replace(/^#/,"")),n=s.get(".pinned"),o=Re.
find(l=>l===s.get(".as")),i=Fe.find(l=>l===s.get(".show")),r=new Set(t.regimes.map(l=>l.name)),a=l=>s.
getAll(l).filter(u=>r.has(u));return{...lt(),...Jt(s,t),from:t.starters.find(({id:l})=>l===s.get(".f\
rom"))?.id??"",pinned:n===null?null:Jt(new URLSearchParams(n),t),beside:a(".beside")[0]??"",shown:i??
"all",opened:a(".open"),taken:a(".take"),form:o??"scenario",title:s.get(".title")??""}}function Qt(e){
let t=Kt(e);e.from&&t.append(".from",e.from),e.pinned&&t.append(".pinned",String(Kt(e.pinned))),e.beside&&
t.append(".beside",e.beside),e.shown!=="all"&&t.append(".show",e.shown);for(let s of e.opened)t.append(
".open",s);for(let s of e.taken)t.append(".take",s);return e.form!=="scenario"&&t.append(".as",e.form),
e.title&&t.append(".title",e.title),`#${t}`}function Jt(e,t){let s={};for(let[o,i]of e){let r=t.facts.
get(o),a=r&&Ie(r,i,t);a!==void 0&&(s[o]=a)}let n=e.getAll(".passed").filter(o=>t.facts.has(o));return{
facts:s,passed:[...new Set(n)].filter(o=>!(o in s))}}function Kt({facts:e,passed:t=[]}){let s=new URLSearchParams;
for(let[n,o]of Object.entries(e))s.append(n,String(o));for(let n of t)s.append(".passed",n);return s}
function Ie(e,t,s){if(t===zt)return zt;if(e.type==="choice"||e.type==="yes_no")return e.values.find(
({value:o})=>String(o)===t)?.value;let n=s.readValue(e.name,t);return"value"in n?n.value:void 0}var A="unknown",_e=3,De={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function v(e){return e.charAt(0).toUpperCase()+e.slice(1)}function We(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function J(e){return We(
e.map(t=>De[t]??t))}function W(e){return e.why?"not answered on this page":e.said}function C(e){return[
e.why,e.sign.slug,e.said,...e.duties.map(t=>t.said)].join(`
`)}function K(e,t){return Object.hasOwn(t.facts,e.name)?t.facts[e.name]:null}function B(e,t){let s=e.
facts.get(t);if(!s)throw new Error(`there is no fact ${t}`);return s}function Gt(e,t){if(!t.length)return"\
These facts cannot be so at once.";if(!e.length)return"";let s=t.filter((r,a)=>C(r)!==C(e[a]));if(!s.
length)return"No answer changed.";let n=s.slice(0,_e).map(r=>`${r.regime} ${r.sign.name}`),o=s.length-
n.length,i=o?`; and ${o} more`:"";return`${S(s.length,"answer")} changed: ${n.join("; ")}${i}.`}var Be=4;function Zt(e,t,s,n,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let u=Pe(e);g(e,r.why?c("p",{},`This page cannot answer for it: ${r.why}`):
null,r.note?c("p",{class:"quiet"},r.note):null,r.reasons.length?V("Why",r.reasons.map(f=>He(f,s))):null,
ze(r),Je(r,n),r.why?null:Ke(o(t.name),r,n),Qe(t)),u>=0&&ct(e)[Math.min(u,ct(e).length-1)]?.focus()}}}
function ct(e){return[...e.querySelectorAll("button")]}function Pe(e){return ct(e).findIndex(t=>t===
document.activeElement)}function He(e,t){let s=e.text,n=s?.file?`, ${s.file}:${s.line}`:"";return c(
"div",{class:"reason"},c("p",{class:"prose"},e.because),c("p",{class:"place"},"rule ",c("code",{},e.
rule),n),s?c("p",{class:"quiet"},s.when?`If ${s.when}.`:"In every other case."):null,e.source?c("p",
{},"Source: ",z(e.source)):null,Wt(e,t.marks.contested))}function ze({duties:e}){let t=[...new Set(e.
map(s=>s.said))];return t.length?V("What must follow",c("ul",{class:"facts"},t.map(s=>c("li",{},v(s))))):
null}function Je({missing:e},t){return e.length?V("It turns on what is not known",c("ul",{class:"fac\
ts"},e.map(({fact:s,phrase:n})=>c("li",{},v(n)," ",c("button",{type:"button",onclick:()=>t.showQuestion(
s)},"Answer it"))))):null}function Ke(e,t,s){if(!e.length)return V("What one other fact would change",
c("p",{},"Nothing: no single fact changes this answer."));let n=new Map;for(let r of e){let a=`${r.answer.
sign.slug}
${W(r.answer)}
${r.changes.join()}`;n.set(a,[...n.get(a)??[],r])}let o=[...n.values()],i=o.filter(([{changes:r}])=>!Xt(
r));return V("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>Yt(r,t,s)),i.length?
c("details",{class:"small"},c("summary",{},`Smaller changes: ${J([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>Yt(r,t,s))):null)}function Xt(e){return e.includes("outcome")||e.includes("mode")}function Yt(e,t,s){
let[{answer:n,changes:o}]=e,i=new Map;for(let r of e)i.set(r.fact,[...i.get(r.fact)??[],r]);return c(
"div",{class:"turning-to"},c("p",{class:"said"},j(n.sign),c("span",{},Xt(o)?v(W(n)):`Still ${t.sign.
name}, but otherwise in ${J(o)}`)),c("ul",{class:"facts"},[...i.values()].map(r=>Ve(r,s))))}function Ve(e,t){
let[{fact:s,value:n,phrase:o}]=e,i=[...e.slice(1).map(a=>a.phrase),...e.flatMap(a=>a.others)],r=i.length<=
Be?i.join("; "):`any of ${i.length} other values`;return c("li",{},`if ${o}`,i.length?c("span",{class:"\
quiet"},` (or: ${r})`):null," ",c("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>t.
answer(s,n)},"Try it"))}function Qe(e){let t=[e.inForce.from?`in force from ${e.inForce.from}`:"",e.
inForce.until?`until ${e.inForce.until}`:""],s=[e.jurisdiction,...t].filter(Boolean).join(", ");return c(
"details",{class:"small"},c("summary",{},`About ${e.title}`),s?c("p",{},v(s)):null,e.about?c("p",{},
e.about):null,e.premises.map(n=>c("p",{class:"quiet"},n)),e.sources.length?c("ul",{class:"facts"},e.
sources.map(n=>c("li",{},z(n)))):null)}function V(e,...t){return c("section",{},c("h4",{},e),t)}function te(e,t,s,n){let o=t.regimes.map(r=>Xe(r,t,s,n));g(e.list,Ge(o));let i=[...e.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(e.list.hidden=!a.length,e.tally.hidden=!a.length,
!a.length){e.shown.textContent="";return}let l=Ye(a,t.legend);g(e.tally,Bt(l),Pt(l));let u=0;for(let[
f,h]of o.entries()){h.show(a[f],r);let d=Ze(a[f],r);h.element.hidden=!d,d&&(u+=1)}for(let f of i)f.hidden=
!f.querySelector("li:not([hidden])");e.shown.textContent=u===o.length?"":`Showing ${u} of ${S(o.length,
"regime")}.`},hint(r){o.find(a=>a.regime.name===r)?.hint(n(r))}}}function Ge(e){let t=new Map;for(let s of e)
t.set(s.regime.kind,[...t.get(s.regime.kind)??[],s]);return[...t].map(([s,n])=>c("section",{},c("h3",
{},v(Dt(s))),c("ul",{class:"answers"},n.map(o=>o.element))))}function Ye(e,t){let s=n=>e.filter(o=>o.
sign.slug===n.slug).length;return t.map(n=>[n,s(n)]).filter(([,n])=>n)}function Ze(e,{state:t,decided:s,
pinned:n}){let o=s.answers.find(({regime:r})=>r===t.beside),i=n?.answers.find(({regime:r})=>r===e.regime);
switch(t.shown){case"disclosing":return e.outcome==="allow";case"differing":return!o||e===o||L(o,e).
length>0;case"changed":return!i||C(i)!==C(e);default:return!0}}function Xe(e,t,s,n){let o=c("span",{
class:"sign"}),i=c("span",{class:"words"}),r=c("span",{class:"marks"}),a=c("span",{class:"more"}),l=c(
"span",{class:"hint"}),u=c("span",{class:"name"},c("strong",{},e.name)," ",c("span",{class:"quiet"},
e.title)),f=c("summary",{},o,c("span",{class:"row"},u,i,r,a,l)),h=c("div",{class:"detail"}),d=c("det\
ails",{},f,h),p=Zt(h,e,t,s,n),m=null,N="";return d.addEventListener("toggle",()=>{if(!m)return;d.open&&
p.show(m.answer,m.view);let w=m.view.state.opened.filter(x=>x!==e.name),y=d.open?[...w,e.name]:w;y.length!==
m.view.state.opened.length&&s.alter({opened:y})}),{regime:e,element:c("li",{},d),show(w,y){m={answer:w,
view:y};let x=y.decided.answers.find(P=>P.regime===y.state.beside),U=y.pinned?.answers.find(P=>P.regime===
e.name),Q=`${C(w)}
${w.isContested}
${w.isUnverified}`;Q!==N&&(g(o,j(w.sign)),i.textContent=v(W(w)),g(r,ts(w,t))),l.textContent="",g(a,es(
w),U&&C(U)!==C(w)?c("span",{class:"line turned"},"Pinned request: ",j(U.sign),` ${W(U)}`):null,x&&x!==
w&&L(x,w).length?c("span",{class:"line turned"},ss(x,L(x,w))):null),N=Q,d.open=y.state.opened.includes(
e.name),d.open&&p.show(w,y)},hint(w){l.textContent=m&&m.answer.outcome!=="allow"?ns(w):""}}}function ts(e,t){
return[e.isContested?c("span",{class:"mark contested"},`${t.marks.contested.sign} contested`):null,e.
isUnverified?c("span",{class:"mark unverified"},"not verified"):null]}function es({duties:e}){if(!e.
length)return null;let t=[...new Set(e.map(s=>s.plain))];return c("span",{class:"line"},c("span",{class:"\
quiet"},t.length===1?"Duty: ":"Duties: "),t.join("; "))}function ss({regime:e},t){return t.includes(
"outcome")?`Another outcome than ${e}`:`The outcome of ${e}, but otherwise in ${J(t)}`}function ns(e){
let t=e.find(({answer:s})=>s.outcome==="allow");return t?`One step from being allowed: ${t.phrase}`:
""}var os=0;function st(e,t,s,n){let o=`measured-${os+=1}`,i=e.type==="date",r=c("input",{id:o,type:i?"\
date":"text",inputmode:i?null:e.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof t=="number"||i&&typeof t=="string"?String(t):null}),a=c("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let f=s.readValue(e.name,r.value),h="value"in f?"":f.complaint;a.textContent=
h,r.toggleAttribute("aria-invalid",h!==""),"value"in f&&n(f.value)},u=c("form",{class:"measured"},c(
"label",{for:o},i?"Date":`In ${e.unit||"numbers"}`),c("span",{},r,c("button",{type:"submit"},"State \
it")),a);return u.addEventListener("submit",f=>{f.preventDefault(),l()}),u}function ee(e,t,s){let n="";return{show({next:o,decided:i}){let r=e.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===n){let l=e.querySelector(".turning");l&&g(l,se(o.regimes));return}
n=a,i.complaint?g(e,rs()):o?g(e,is(B(t,o.fact),o.regimes,t,s)):g(e,as()),r&&e.querySelector("h3")?.focus()}}}
function se(e){return e.length===1?`The answer of ${e[0]} can turn on it.`:`The answers of ${S(e.length,
"regime")} can turn on it.`}function is(e,t,s,n){let o=c("h3",{id:"next-asks",tabindex:"-1"},e.asks),
i=(r,a)=>c("button",{type:"button",onclick:a},r);return[c("p",{class:"overline"},"The question that \
matters most next"),o,c("p",{class:"quiet turning"},se(t)),c("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},e.values.map(({value:r,phrase:a})=>i(v(a),()=>n.answer(e.name,r))),e.values.
length?null:st(e,null,s,r=>n.answer(e.name,r)),c("div",{class:"others"},i("Not known",()=>n.answer(e.
name,A)),e.ordinary===A?null:i(`As in an ordinary request: ${e.ordinaryPhrase}`,()=>n.pass(e.name))))]}
function rs(){return[c("h3",{tabindex:"-1"},"Nothing to ask yet"),c("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function as(){return[c("h3",{tabindex:"-1"},"Nothing is left \
to ask"),c("p",{},"No answer turns on any question that is still open.")]}var ne="ordinary";function oe(e,t,s,n,o){let i=n.topics.map(l=>ls(l,n,o));g(e,i.map(l=>l.element));let r=null,
a=()=>{r&&(s.textContent=cs(i,t.value,r))};return t.addEventListener("input",a),{show(l){r=l;for(let{
questions:u}of i)for(let f of u)f.show(l);a()},open(l){t.value="",a();for(let u of i){let f=u.questions.
find(({fact:h})=>h.name===l);f&&(u.element.open=!0,u.folded.contains(f.element)&&(u.folded.open=!0),
f.element.open=!0,f.element.scrollIntoView({block:"center"}),f.element.querySelector("summary")?.focus(
{preventScroll:!0}))}}}}function ls(e,t,s){let n=e.facts.map(h=>fs(B(t,h),t,s)),o=c("span",{class:"q\
uiet"}),i=c("div",{class:"list"}),r=c("summary",{}),a=c("details",{class:"folded"},r),l=e.title||(t.
topics.length>1?"Other questions":"All questions"),u=c("summary",{},c("h3",{},l)," ",o),f=c("details",
{class:"topic"},u,i,a);return f.open=t.topics.length===1,{element:f,number:o,list:i,folded:a,foldedSays:r,
questions:n}}function cs(e,t,{request:s,turning:n,decided:o}){let i=t.toLowerCase().split(/\s+/).filter(
Boolean),r=0;for(let{element:a,number:l,list:u,folded:f,foldedSays:h,questions:d}of e){let p=[],m=0;
for(let y of d){let{fact:x}=y,U=i.every(ge=>y.words.includes(ge));y.element.hidden=!U,U&&(m+=1);let Q=K(
x,s)!==null||s.passed?.includes(x.name)||n.byFact.has(x.name)||o.complaint!==null,P=y.element.contains(
document.activeElement)&&!f.contains(y.element);!Q&&!P&&p.push(y)}us(d,p,u,f);let N=p.filter(y=>!y.element.
hidden).length;h.textContent=`${S(N,"question")} on which no answer turns${s.passed?.length||Object.
keys(s.facts).length?" any more":""}`,f.hidden=!N,a.hidden=!m,i.length&&(a.open=!0,f.open=!0);let w=d.
filter(({fact:y})=>K(y,s)!==null).length;l.textContent=w?`${w} of ${d.length} stated`:S(d.length,"qu\
estion"),r+=m}return i.length?`${S(r,"question")} found`:""}function us(e,t,s,n){let o=i=>t.includes(
i)?n:s;for(let i of e){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[s,n]){
let r=i===n?1:0;for(let[a,{element:l}]of e.filter(u=>o(u)===i).entries()){let u=i.children[r+a];u!==
l&&i.insertBefore(l,u)}}}function fs(e,t,s){let n=c("span",{class:"answered"}),o=c("summary",{},c("s\
pan",{class:"asks"},e.asks)," ",n),i=c("div",{}),r=c("details",{class:"question"},o,i),a=e.values.map(
({phrase:d})=>d),l=[e.name.replaceAll("_"," "),e.asks,e.template,...a,...e.also].join(`
`).toLowerCase(),u=null,f=!1,h=()=>{!u||!r.open||(f||g(i,ds(e,t,s)),f=!0,ps(i,e,u))};return r.addEventListener(
"toggle",h),{fact:e,element:r,words:l,show(d){u=d;let p=K(e,d.request),m=d.request.passed?.includes(
e.name)??!1;r.classList.toggle("stated",p!==null||m),n.textContent=hs(e,p,m,d,t),h()}}}function hs(e,t,s,{
decided:n},o){if(t!==null)return v(o.phrase(e.name,t));let i=n.assumed.find(r=>r.fact===e.name);return i?
`Taken to be so: ${i.phrase}`:`${s?"As in an ordinary request":"Ordinarily"}: ${e.ordinaryPhrase}`}function ds(e,t,s){
let n=(o,i,r)=>{let a=c("input",{type:"radio",name:`fact-${e.name}`,value:o});return a.addEventListener(
"change",r),c("label",{},a,c("span",{},i))};return c("fieldset",{},c("legend",{class:"unseen"},e.asks),
e.values.map(({value:o,phrase:i},r)=>n(String(r),v(i),()=>s.answer(e.name,o))),e.values.length?null:
c("div",{class:"given"},st(e,null,t,o=>s.answer(e.name,o))),n(A,`Not known (${e.unknownPhrase})`,()=>s.
answer(e.name,A)),e.ordinary===A?null:n(ne,`As in an ordinary request: ${e.ordinaryPhrase}`,()=>s.pass(
e.name)),c("button",{type:"button",class:"back",onclick:()=>s.takeBack(e.name)},"Take the answer bac\
k"))}function ps(e,t,{request:s}){let n=K(t,s),o=s.passed?.includes(t.name)??!1,i=t.values.findIndex(
l=>l.value===n),r=o?ne:n===A?A:String(i);for(let l of e.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:n!==null&&n!==A&&(l.value=String(n));let a=e.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=n===null&&!o)}function ie(e,t,s){return{show({request:n,decided:o}){let i=[...e.querySelectorAll("button")].findIndex(
l=>l===document.activeElement),r=[...t.facts.keys()].filter(l=>l in n.facts||n.passed?.includes(l));
g(e,r.length?c("ul",{class:"stated"},r.map(l=>ms(l,n,t,s))):c("p",{class:"quiet"},"Nothing is stated\
 yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:l,because:u})=>c("\
p",{class:"quiet"},`So it is taken that ${l}. ${u}`)));let a=e.querySelectorAll("button");i>=0&&a[Math.
min(i,a.length-1)]?.focus()}}}function ms(e,t,s,n){let o=Object.hasOwn(t.facts,e),i=o?s.phrase(e,t.facts[e]):
B(s,e).ordinaryPhrase;return c("li",{},c("span",{},v(i),o?null:c("span",{class:"quiet"}," (as in an \
ordinary request)")),c("span",{class:"doing"},c("button",{type:"button","aria-label":`Change: ${i}`,
onclick:()=>n.showQuestion(e)},"Change"),c("button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>n.
takeBack(e)},"Take back")))}function re(e,t,s){let n="";return{show({request:o,decided:i}){let{complaint:r}=i;
e.hidden=r===null;let a=r?r.said:"";a!==n&&(n=a,g(e,r?[c("p",{},c("strong",{},"This cannot be so at \
once: "),r.said),c("p",{},r.because),r.facts.filter(l=>Object.hasOwn(o.facts,l)).map(l=>c("button",{
type:"button",onclick:()=>s.takeBack(l)},`Take back: ${t.phrase(l,o.facts[l])}`))]:null))}}}function ae(e,t,s){
let n=(o,i)=>c("button",{type:"button",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=e.contains(
document.activeElement);g(e,i?gs(i,o,t):null,c("p",{class:"doing"},n(i?"Pin the present request inst\
ead":"Pin this request, then change something",()=>s.alter({pinned:{facts:o.request.facts,passed:o.request.
passed}})),i?[n("Go back to the pinned one",()=>s.alter({facts:i.facts,passed:i.passed??[]})),n("Unp\
in",()=>s.alter({pinned:null,shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&e.querySelector(
"button")?.focus()}}}function gs(e,t,s){if(t.decided.complaint)return null;let{facts:n,answers:o}=s.
changes(e,t.request);return n.length?c("div",{},c("p",{},c("strong",{},"Since the pinned request:")),
c("ul",{class:"facts"},n.map(({before:i,after:r})=>c("li",{},`${v(r)} `,c("span",{class:"quiet"},`(b\
efore: ${i})`)))),c("p",{},o.length?`${o.length} of ${t.decided.answers.length} answers changed; eac\
h says below what it was.`:"No answer changed.")):c("p",{},c("strong",{},"Pinned. "),"Nothing has ch\
anged since.")}var ut=40;function le(e,t,s){let n=c("span",{}),o=c("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=c("ul",{class:"starters"}),r=c("p",{class:"\
quiet",role:"status"}),a=c("details",{class:"start"},c("summary",{},"Starts from ",n),c("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=c("div",{class:"about"});g(e,a,l);let u=t.
starters.map(({group:d,title:p,place:m})=>`${d}
${p}
${m}`.toLowerCase()),f=d=>{a.open=!1,s.startFrom(d),a.querySelector("summary")?.focus()},h=()=>{let d=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=t.starters.filter((N,w)=>d.every(y=>u[w].includes(
y)));g(i,p.slice(0,ut).map(N=>c("li",{},ws(N,f))));let m=p.length>ut?`, the first ${ut} of them here`:
"";r.textContent=`${S(p.length,"beginning")}${m}`};return o.addEventListener("input",h),a.addEventListener(
"toggle",()=>{a.open&&!i.childElementCount&&h()}),{show({state:d}){let p=t.starters.find(({id:m})=>m===
d.from);n.textContent=p&&p.kind!=="ordinary"?p.title:t.ordinary,g(l,p?.kind==="case"?ys(p):null)}}}function ws(e,t){
return c("button",{type:"button",onclick:()=>t(e.id)},e.title,e.group?c("span",{class:"place"},` ${e.
group}`):null)}function ys(e){return c("details",{},c("summary",{},`The reported case${e.date?`, ${e.
date}`:""}`),e.summary?c("p",{class:"prose"},e.summary):null,e.caution?c("p",{class:"dispute"},e.caution):
null,e.told.length?c("p",{},"What was reported to have happened:"):null,e.told.length?c("ul",{class:"\
facts"},e.told.map(t=>c("li",{},t))):null,e.sources.map(t=>c("p",{},"Source: ",z(t))))}var ks="A case of my own",bs={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},ce={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function ue(e,t,s){let n=c("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=c("p",{role:"status",class:"quiet"}),i=c("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>s.alter({title:i.value}));let r=Object.
entries(bs).map(([h,d])=>{let p=c("input",{type:"radio",name:"form",value:h});return p.addEventListener(
"change",()=>s.alter({form:h})),{input:p,element:c("label",{},p,c("span",{},d))}}),a=Os(t,s),l=c("a",
{class:"button",download:ce.scenario},"Save as a file"),u=[c("fieldset",{},c("legend",{},"As what"),
r.map(h=>h.element)),c("div",{},c("label",{for:"take-title"},"Name of the scenario"),i),a.element,c(
"p",{class:"doing"},c("button",{type:"button",onclick:()=>{$s(n,o)}},"Copy the text"),l,c("button",{
type:"button",onclick:()=>{Ss(o)}},"Copy a link to all this"),c("button",{type:"button",onclick:()=>print()},
"Print")),o,c("div",{},c("label",{for:"take-text"},"The text"),n)];g(e,u);let f="";return{show(h){let{
form:d}=h.state;for(let{input:m}of r)m.checked=m.value===d;document.activeElement!==i&&(i.value=h.state.
title),a.show(h.state);let p=h.decided.complaint?"":vs(h,t);p!==f&&(f=p,o.textContent="",n.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
ce[d])}}}function vs({state:e,request:t},s){let n=e.taken.length?e.taken:s.regimes.map(({name:o})=>o);
return e.form==="json"?s.toJson(t):e.form==="memo"?`${s.toMemo(t,n)}
`:`Feature: ${ks}

${s.toScenario(t,n,e.title||void 0)}`}function Os(e,t){let s=c("summary",{}),n=e.regimes.map(({name:r})=>{
let a=c("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>t.alter(
{taken:o()})),{box:a,element:c("label",{},a,c("span",{},r))}}),o=()=>n.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:c("details",{},s,c("fieldset",{class:"boxes"},c("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),n.map(r=>r.element))),show({taken:r}){s.textContent=
r.length?`With the answers of ${S(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${S(
n.length,"regime")}; choose some`;for(let{box:a}of n)a.checked=r.includes(a.value)}}}async function $s(e,t){
try{await navigator.clipboard.writeText(e.value),t.textContent="Copied."}catch{e.focus(),e.select(),
t.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function Ss(e){try{await navigator.
clipboard.writeText(location.href),e.textContent="The link is copied."}catch{e.textContent="The link\
 is what stands in the address bar."}}var b=_t(JSON.parse(k("data",HTMLElement).textContent??"")),O=lt(),M=null,q={answer(e,t){I({facts:{...O.
facts,[e]:t},passed:O.passed.filter(s=>s!==e)})},pass(e){I({facts:fe(e),passed:[...O.passed.filter(t=>t!==
e),e]})},takeBack(e){I({facts:fe(e),passed:O.passed.filter(t=>t!==e)})},startFrom(e){let t=b.starters.
find(s=>s.id===e);t&&I({from:e,facts:t.facts,passed:[]})},alter:I,showQuestion(e){he.open(e)}},he=oe(
k("questions",HTMLElement),k("search",HTMLInputElement),k("found",HTMLElement),b,q),de=te({list:k("a\
nswers",HTMLElement),tally:k("tally",HTMLElement),shown:k("count",HTMLElement)},b,q,Ns),xs=[le(k("st\
art",HTMLElement),b,q),ee(k("next",HTMLElement),b,q),ie(k("stated",HTMLElement),b,q),he,re(k("compla\
int",HTMLElement),b,q),ae(k("pinned",HTMLElement),b,q),de,ue(k("take-away",HTMLElement),b,q),As(),Ls()];
function fe(e){return Object.fromEntries(Object.entries(O.facts).filter(([t])=>t!==e))}function I(e){
let t="facts"in e||"pinned"in e;O={...O,...e};let s=Qt(O);t?history.pushState(null,"",s):history.replaceState(
null,"",s),me()}function pe(){O=Vt(location.hash,b),me()}function me(){let e={facts:O.facts,passed:O.
passed},t=M&&JSON.stringify(M.request)===JSON.stringify(e),s=M&&t?M.decided:b.decide(e),n=M?.decided.
answers??[];M={state:O,request:e,decided:s,turning:M&&t?M.turning:b.turnsOn(e),next:M&&t?M.next:b.nextQuestion(
e),pinned:O.pinned?Es(O.pinned):null};for(let o of xs)o.show(M);t||Ms(n,s),Ts(M)}function Ms(e,{answers:t}){
k("heard",HTMLElement).textContent=e.length||!t.length?Gt(e,t):""}var ft=null;function Es(e){let t=JSON.
stringify(e);return ft?.key!==t&&(ft={key:t,decided:b.decide(e)}),ft.decided}var nt={key:"",steps:new Map};
function Ns(e){let t={facts:O.facts,passed:O.passed},s=JSON.stringify(t);nt.key!==s&&(nt={key:s,steps:new Map});
let n=nt.steps.get(e)??b.steps(t,e);return nt.steps.set(e,n),n}function Ts(e){let t=e.decided.answers.
filter(n=>!n.why).map(n=>n.regime),s=()=>{let n=t.shift();M!==e||n===void 0||(de.hint(n),setTimeout(
s))};setTimeout(s)}function As(){let e=k("shown",HTMLSelectElement),t=k("beside",HTMLSelectElement);
return g(t,c("option",{value:""},"none"),b.regimes.filter(s=>!s.why).map(({name:s})=>c("option",{value:s},
s))),e.addEventListener("change",()=>I({shown:e.value})),t.addEventListener("change",()=>I({beside:t.
value})),k("controls",HTMLFormElement).addEventListener("submit",s=>s.preventDefault()),{show({state:s}){
e.value=s.shown,t.value=s.beside;let n={all:!0,disclosing:!0,differing:s.beside!=="",changed:s.pinned!==
null};for(let o of e.options)o.disabled=!n[o.value]}}}function Ls(){let e=k("to-see",HTMLButtonElement),
t=s=>{let n=k(s,HTMLElement);n.scrollIntoView(),n.focus({preventScroll:!0})};return e.addEventListener(
"click",()=>t("see-title")),k("to-ask",HTMLButtonElement).addEventListener("click",()=>t("ask-title")),
k("skip",HTMLAnchorElement).addEventListener("click",s=>{s.preventDefault(),t("ask-title")}),{show({
decided:s}){let n=b.legend.map(o=>({sign:o,number:s.answers.filter(i=>i.sign.slug===o.slug).length}));
g(e,"The answers ",n.filter(({number:o})=>o).map(({sign:o,number:i})=>c("span",{},j(o),c("span",{class:"\
unseen"},`${o.name} `),` ${i} `)))}}}Ht();addEventListener("hashchange",pe);pe();
