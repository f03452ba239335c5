(function(){
'use strict';
var box=document.getElementById('q'),count=document.getElementById('count');
function norm(text){return text.normalize('NFKC').toLowerCase();}
var rows=Array.prototype.slice.call(document.querySelectorAll('[data-row]'));
var texts=rows.map(function(row){return norm(row.textContent);});
var sections=Array.prototype.slice.call(document.querySelectorAll('section'));
function search(){
 var words=norm(box.value).split(/\s+/).filter(Boolean),hits=0;
 rows.forEach(function(row,i){
  var hit=words.every(function(word){return texts[i].indexOf(word)>=0;});
  row.classList.toggle('hidden',!hit);
  if(hit){hits++;}
 });
 sections.forEach(function(section){
  var own=section.querySelectorAll('[data-row]');
  var shown=section.querySelectorAll('[data-row]:not(.hidden)');
  section.classList.toggle('hidden',words.length>0&&(own.length===0||shown.length===0));
 });
 count.textContent=words.length?hits+' '+count.dataset.unit:'';
 count.dataset.hits=hits;
}
function fromHash(){
 var match=/^#q=(.*)$/.exec(location.hash);
 if(match){box.value=decodeURIComponent(match[1]);}
 search();
}
box.addEventListener('input',search);
window.addEventListener('hashchange',fromHash);
fromHash();
})();
